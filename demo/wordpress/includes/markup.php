<?php
/**
 * An element as HTML: its tag, all that it shows as a declarative shadow root, and the two numbers as plain links for
 * browsers without such roots. Nobody needs the script to see a number.
 *
 * @package ht-help
 */

namespace HtHelp;

defined( 'ABSPATH' ) || exit;

/**
 * The HTML of an element.
 *
 * @param string $tag   The name of the element; without or with an unknown one, the panel that holds all of them.
 * @param array  $given The attributes that somebody wrote for it.
 */
function markup( string $tag, array $given ): string {
	if ( ! isset( facts()['elements'][ $tag ] ) ) {
		$tag = 'ht-help-panel';
	}
	$attributes = clean_attributes( $tag, $given ) + default_attributes( $tag );
	$locale     = match_locale( $attributes['lang'] ?? get_bloginfo( 'language' ) );
	list( $marks, $root, $links ) = prerendered( $tag, $locale );

	// A reader of feeds shows neither roots nor scripts, and some would show the style sheet as text.
	if ( is_feed() ) {
		return $links;
	}
	wp_enqueue_script( SCRIPT );
	// The two numbers are all that the banner has; the long list would come first and go away.
	if ( 'compact' === ( $attributes['layout'] ?? '' ) ) {
		$root = '';
	}
	return "<{$tag}{$marks}" . attribute_text( $attributes ) . '>' . fit_root( $root, $attributes ) . $links . "</{$tag}>";
}

/**
 * What the build wrote of an element: the marks that keep recorders out, its shadow root, and the two numbers.
 *
 * @return string[]
 */
function prerendered( string $tag, string $locale ): array {
	$file = DIST . "prerendered/{$tag}.{$locale}.html";
	if ( ! is_readable( $file ) ) {
		return array( '', '', facts()['numbers'] );
	}
	$html = trim( file_get_contents( $file ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of this plugin.
	$root = strpos( $html, '<template' );
	// The last one: a panel has roots within its root.
	$links = strrpos( $html, '</template>' ) + strlen( '</template>' );
	// The language of the element is what its author said, and else that of the page.
	$marks = preg_replace( '~ lang="[^"]*"~', '', substr( $html, strlen( "<{$tag}" ), $root - strlen( "<{$tag}>" ) ) );
	return array(
		$marks,
		substr( $html, $root, $links - $root ),
		preg_replace( '~^<p>~', '<p lang="' . esc_attr( $locale ) . '">', substr( $html, $links, -strlen( "</{$tag}>" ) ) ),
	);
}

/** The level of its headings, and whether it is open to audits, are said by the script, and here for those without. */
function fit_root( string $root, array $attributes ): string {
	$level = (int) ( $attributes['heading-level'] ?? 2 );
	if ( $level >= 1 && $level <= 6 && 2 !== $level ) {
		$root = preg_replace_callback(
			'~(?<=<h|</h)[1-6](?=[ >])~',
			static function ( array $found ) use ( $level ): string {
				return (string) min( 6, (int) $found[0] + $level - 2 );
			},
			$root
		);
	}
	return isset( $attributes['inspectable'] ) ? str_replace( '<template shadowrootmode="closed">', '<template shadowrootmode="open">', $root ) : $root;
}

/** Attributes as they stand in a tag. Their names come from the build alone. */
function attribute_text( array $attributes ): string {
	$text = '';
	foreach ( $attributes as $name => $value ) {
		$text .= '' === $value ? " {$name}" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $text;
}

/** WordPress makes quotes and dashes pretty in every text. What stands in an element is as its translators wrote it. */
function keep_text( array $tags ): array {
	return array_merge( $tags, array_keys( facts()['elements'] ) );
}
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_text' );
