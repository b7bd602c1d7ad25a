<?php
/**
 * Installs WordPress for the tests: `php setup.php FOLDER ORIGIN`. An administrator, and an editor who must not write
 * free HTML, as on a network of sites and on many hosts.
 */

list( , $folder, $origin ) = $argv;

$_SERVER['HTTP_HOST']       = parse_url( $origin, PHP_URL_HOST ) . ':' . parse_url( $origin, PHP_URL_PORT );
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
define( 'WP_INSTALLING', true );
require $folder . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

/** No letter about the new site: this machine sends none. */
function wp_new_blog_notification() {}

wp_install( 'A site', 'admin', 'admin@example.org', true, '', 'admin-password' );
$editor = wp_insert_user(
	array(
		'user_login' => 'editor',
		'user_pass'  => 'editor-password',
		'user_email' => 'editor@example.org',
		'role'       => 'editor',
	)
);
get_role( 'editor' )->remove_cap( 'unfiltered_html' );
if ( user_can( $editor, 'unfiltered_html' ) || ! user_can( $editor, 'publish_pages' ) ) {
	exit( 1 );
}
