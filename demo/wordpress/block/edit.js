/* global wp, htHelpEditor */
/**
 * The block in the editor: which element, with which attributes, and how it looks. No build step: this is what runs.
 */
(({apiFetch, blockEditor, blocks, components, element, url}) => {
  const {createElement: h, useEffect, useRef, useState} = element;
  const {elements, locales, states, words} = htHelpEditor;

  const choices = (values) => [{value: '', label: words.unset}, ...Object.entries(values).map(([value, label]) => ({value, label}))];
  const choicesOf = {lang: choices(locales), state: choices(states)};

  /** One attribute. Absent and empty are two things: `languages=""` is no menu, without it all languages are in it. */
  const Attribute = ({name, type, help, value, onChange}) => {
    const common = {label: name, help};
    if (choicesOf[name]) {
      return h(components.SelectControl, {...common, options: choicesOf[name], value: value ?? '', onChange: (next) => onChange(next || undefined)});
    }
    if (type === 'boolean') {
      return h(components.ToggleControl, {...common, checked: Boolean(value), onChange: (next) => onChange(next || undefined)});
    }
    if (type === 'list') {
      const isSet = value !== undefined;
      return h(
        'div',
        {},
        h(components.ToggleControl, {...common, checked: isSet, onChange: (next) => onChange(next ? '' : undefined)}),
        isSet && h(components.TextControl, {label: name, hideLabelFromVision: true, value, onChange}),
      );
    }
    return h(components.TextControl, {...common, value: value ?? '', onChange: (next) => onChange(next || undefined)});
  };

  /**
   * The element as a page has it before any script, in a frame in which no script runs and no link leads away: a tap
   * on the way out, or three presses of Shift, must not take somebody's unsaved post with them.
   */
  const Preview = ({attributes}) => {
    const [html, setHtml] = useState();
    const [failed, setFailed] = useState(false);
    const frame = useRef();
    const key = JSON.stringify(attributes);

    useEffect(() => {
      let isWanted = true;
      // Who is typing a value gets one preview, not one for each letter.
      const timeout = setTimeout(async () => {
        try {
          const path = url.addQueryArgs('/wp/v2/block-renderer/ht-help/element', {context: 'edit'});
          const {rendered} = await apiFetch({path, method: 'POST', data: {attributes}});
          if (isWanted) setHtml(rendered);
          if (isWanted) setFailed(false);
        } catch {
          if (isWanted) setFailed(true);
        }
      }, 300);
      return () => {
        isWanted = false;
        clearTimeout(timeout);
      };
    }, [key]);

    if (failed) return h('p', {}, words.failed);
    if (html === undefined) return h('p', {}, words.loading);
    const page = `<!doctype html><meta charset="utf-8"><style>body{margin:0;font-family:system-ui,sans-serif}</style>${html}`;
    const fit = () => {
      const height = frame.current.contentDocument?.documentElement.offsetHeight;
      if (height) frame.current.style.height = `${Math.min(height, 600)}px`;
    };
    return h(
      'div',
      {inert: ''},
      h('iframe', {
        ref: frame,
        title: words.preview,
        srcDoc: page,
        sandbox: 'allow-same-origin',
        tabIndex: -1,
        onLoad: fit,
        style: {border: 0, width: '100%', height: '300px', display: 'block', pointerEvents: 'none'},
      }),
    );
  };

  const Edit = ({attributes, setAttributes}) => {
    const {element: tag, values} = attributes;
    const known = elements[tag] ?? elements['ht-help-panel'];
    // An absent attribute is left out of what is stored.
    const set = (name) => (value) => setAttributes({values: JSON.parse(JSON.stringify({...values, [name]: value}))});
    return h(
      'div',
      blockEditor.useBlockProps(),
      h(
        blockEditor.InspectorControls,
        {},
        h(
          components.PanelBody,
          {title: words.element},
          h(components.SelectControl, {
            label: words.element,
            hideLabelFromVision: true,
            help: known.description,
            value: tag,
            options: Object.entries(elements).map(([value, {title}]) => ({value, label: title})),
            onChange: (value) => setAttributes({element: value}),
          }),
        ),
        h(
          components.PanelBody,
          {title: words.attributes},
          Object.entries(known.attributes).map(([name, {type, description}]) =>
            h(Attribute, {key: `${tag} ${name}`, name, type, help: description, value: values[name], onChange: set(name)}),
          ),
        ),
      ),
      h(Preview, {attributes}),
    );
  };

  blocks.registerBlockType('ht-help/element', {
    edit: Edit,
    save: () => null,
    variations: Object.entries(elements).map(([tag, {title, description}]) => ({
      name: tag,
      title,
      description,
      attributes: {element: tag},
      isDefault: tag === 'ht-help-panel',
      isActive: ['element'],
    })),
  });
})(wp);
