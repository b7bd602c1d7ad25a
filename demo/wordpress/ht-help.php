<?php
/**
 * Plugin Name:       ht-help
 * Description:       Help for people in human trafficking: crisis lines, rights and benefits, as a block and a shortcode. Served from your own site, and there without JavaScript too.
 * Version:           @version@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The ht-help project
 * License:           MIT
 * License URI:       https://spdx.org/licenses/MIT.html
 * Text Domain:       ht-help
 * Domain Path:       /languages
 *
 * @package ht-help
 */

namespace HtHelp;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;
/** What the build wrote: the scripts, and each element in each language. */
const DIST = __DIR__ . '/dist/';

require __DIR__ . '/includes/facts.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/settings.php';

/** Words of the settings page and the editor: those of the site's language, or else of a near one (`es_MX` gets `es`). */
function load_words(): void {
	if ( load_plugin_textdomain( 'ht-help', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' ) ) {
		return;
	}
	$language = strtok( determine_locale(), '_' );
	$file     = __DIR__ . "/languages/ht-help-{$language}.mo";
	if ( is_readable( $file ) ) {
		load_textdomain( 'ht-help', $file );
	}
}
add_action( 'init', __NAMESPACE__ . '\load_words', 5 );
