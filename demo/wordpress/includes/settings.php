<?php
/**
 * Settings → ht-help: the language, the state and the sections that an element has when its author names none.
 *
 * @package ht-help
 */

namespace HtHelp;

defined( 'ABSPATH' ) || exit;

const OPTION = 'ht_help';
const PAGE   = 'ht-help';

/** The settings in force, with every value there. */
function settings(): array {
	return clean_settings( (array) get_option( OPTION ) + array( 'sections' => 'all' ) );
}

/**
 * Settings out of what a form sent or a database holds. WordPress does this twice when it stores them first, so that
 * what comes out has to go in again.
 *
 * @param mixed $given Anything.
 */
function clean_settings( $given ): array {
	$given    = is_array( $given ) ? $given : array();
	$text     = array_filter( $given, 'is_string' );
	$lang     = $text['lang'] ?? '';
	$state    = $text['state'] ?? '';
	$sections = $given['sections'] ?? array();
	$names    = array_keys( facts()['sections'] );
	$chosen   = 'all' === $sections ? $names : array_values( array_intersect( $names, (array) $sections ) );
	return array(
		'lang'     => isset( facts()['locales'][ $lang ] ) ? $lang : '',
		'state'    => isset( facts()['states'][ $state ] ) ? $state : '',
		// A section that a later version brings is shown to who had chosen all.
		'sections' => $chosen === $names ? 'all' : $chosen,
	);
}

/** Makes the option and the fields of the page known. */
function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'defaults', '', '__return_false', PAGE );
	$add_field = static function ( string $name, string $title, string $callback, bool $has_one_control = true ): void {
		$label = $has_one_control ? array( 'label_for' => "ht-help-{$name}" ) : array();
		add_settings_field( $name, $title, __NAMESPACE__ . $callback, PAGE, 'defaults', $label );
	};
	$add_field( 'lang', __( 'Language', 'ht-help' ), '\show_language' );
	$add_field( 'state', __( 'State', 'ht-help' ), '\show_state' );
	$add_field( 'sections', __( 'Sections of the panel', 'ht-help' ), '\show_sections', false );
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/** Puts the page under Settings. */
function add_page(): void {
	add_options_page( __( 'Help for people in human trafficking', 'ht-help' ), 'ht-help', 'manage_options', PAGE, __NAMESPACE__ . '\show_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );

/** A way to the page from the list of plugins. */
function add_link( array $links ): array {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'ht-help' ) );
	return array_merge( array( $link ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\add_link' );

/** A list to choose one of, none first. */
function show_select( string $name, string $none, array $choices, string $help ): void {
	printf( '<select id="%1$s" name="%2$s" aria-describedby="%1$s-help">', esc_attr( "ht-help-{$name}" ), esc_attr( OPTION . "[{$name}]" ) );
	foreach ( array( '' => $none ) + $choices as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( settings()[ $name ], $value, false ), esc_html( $label ) );
	}
	printf( '</select><p class="description" id="%s">%s</p>', esc_attr( "ht-help-{$name}-help" ), esc_html( $help ) );
}

/** The language. */
function show_language(): void {
	show_select(
		'lang',
		__( 'The language of the page', 'ht-help' ),
		facts()['locales'],
		__( 'Visitors can choose another one in a menu.', 'ht-help' )
	);
}

/** The state. */
function show_state(): void {
	show_select(
		'state',
		__( 'None: visitors choose', 'ht-help' ),
		facts()['states'],
		__( 'The state that is chosen beforehand. Visitors can choose another one.', 'ht-help' )
	);
}

/** The sections of the panel. */
function show_sections(): void {
	$legend = __( 'Sections of the panel', 'ht-help' );
	$chosen = settings()['sections'];
	printf( '<fieldset><legend class="screen-reader-text">%s</legend>', esc_html( $legend ) );
	foreach ( facts()['sections'] as $name => $title ) {
		printf(
			'<label><input type="checkbox" name="%s" value="%s"%s> %s</label><br>',
			esc_attr( OPTION . '[sections][]' ),
			esc_attr( $name ),
			checked( 'all' === $chosen || in_array( $name, $chosen, true ), true, false ),
			esc_html( $title )
		);
	}
	printf( '<p class="description">%s</p></fieldset>', esc_html__( 'The way out and the crisis lines are always shown.', 'ht-help' ) );
}

/** The page. */
function show_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p>
			<?php esc_html_e( 'In the editor, add the block “Help for people in human trafficking”. Where there are no blocks, write a shortcode:', 'ht-help' ); ?>
			<code>[ht_help element="ht-hotlines" lang="es"]</code>
		</p>
		<p><strong><?php esc_html_e( 'Before your site goes live, dial every number and open every link that your page shows; then again every six months.', 'ht-help' ); ?></strong></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( PAGE );
			do_settings_sections( PAGE );
			submit_button();
			?>
		</form>
		<h2><?php esc_html_e( 'Elements and their attributes', 'ht-help' ); ?></h2>
		<table class="widefat striped">
			<thead><tr><th scope="col"><?php esc_html_e( 'Element', 'ht-help' ); ?></th><th scope="col"><?php esc_html_e( 'Attributes', 'ht-help' ); ?></th></tr></thead>
			<tbody>
				<?php foreach ( facts()['elements'] as $tag => $element ) : ?>
					<tr>
						<th scope="row"><code><?php echo esc_html( $tag ); ?></code></th>
						<td><code><?php echo implode( '</code> <code>', array_map( 'esc_html', array_keys( $element['attributes'] ) ) ); ?></code></td>
					</tr>
				<?php endforeach; ?>
			</tbody>
		</table>
	</div>
	<?php
}
