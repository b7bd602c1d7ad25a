<?php
/**
 * The block: in the editor a choice of element and attributes, on the page the same HTML as the shortcode. A post
 * stores these choices alone, so that every new version of the plugin brings its facts to old posts too.
 *
 * @package ht-help
 */

namespace HtHelp;

defined( 'ABSPATH' ) || exit;

/** Makes the block known. */
function register_block(): void {
	register_block_type(
		dirname( __DIR__ ) . '/block',
		array(
			'title'           => __( 'Help for people in human trafficking', 'ht-help' ),
			'description'     => __( 'Crisis lines, rights and benefits. Served from your own site, and there without JavaScript too.', 'ht-help' ),
			'render_callback' => __NAMESPACE__ . '\render_block',
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register_block' );

/** The block on a page. */
function render_block( array $attributes ): string {
	return markup( (string) $attributes['element'], (array) $attributes['values'] );
}

/** What the editor script shows: facts of the build, and its words in the language of the person who edits. */
function give_editor_facts(): void {
	$settings = facts();
	unset( $settings['integrity'] );
	$settings['words'] = array(
		'element'    => __( 'What to show', 'ht-help' ),
		'attributes' => __( 'Attributes', 'ht-help' ),
		/* translators: First entry of a list of languages or states, followed by the value in force. */
		'unset'      => __( 'As in the settings', 'ht-help' ),
		'preview'    => __( 'How it looks without JavaScript', 'ht-help' ),
		'loading'    => __( 'Loading…', 'ht-help' ),
		'failed'     => __( 'The preview did not load. The page will show the block all the same.', 'ht-help' ),
	);
	wp_add_inline_script(
		'ht-help-element-editor-script',
		'window.htHelpEditor = ' . wp_json_encode( $settings, JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\give_editor_facts' );
