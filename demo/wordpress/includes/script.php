<?php
/**
 * The one script. It is asked for by pages that show an element, and by no others.
 *
 * @package ht-help
 */

namespace HtHelp;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'ht-help';

/** The hash stands in the address as well: no cache can give an old file to a page with a new hash. */
function register_script(): void {
	$version = substr( preg_replace( '/\W/', '', facts()['integrity'] ), 6, 12 );
	wp_register_script( SCRIPT, plugins_url( 'dist/ht-help.js', PLUGIN_FILE ), array(), $version, true );
}
add_action( 'init', __NAMESPACE__ . '\register_script' );

/** A module finds its languages beside it, whatever the address of the page. Not the same bytes: no script at all. */
function script_tag( string $tag, string $handle, string $source ): string {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type'        => 'module',
			'id'          => SCRIPT . '-js',
			'src'         => $source,
			'integrity'   => facts()['integrity'],
			'crossorigin' => 'anonymous',
		)
	);
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 3 );
