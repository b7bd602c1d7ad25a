<?php
/**
 * Leaves nothing behind. Blocks and shortcodes in posts stay as text: they are the authors'.
 *
 * @package ht-help
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $ht_help_site ) {
		delete_blog_option( $ht_help_site, 'ht_help' );
	}
} else {
	delete_option( 'ht_help' );
}
