<?php
/**
 * `[ht_help element="ht-hotlines" lang="es" state="OH"]`: the attributes are those of the element.
 *
 * @package ht-help
 */

namespace HtHelp;

defined( 'ABSPATH' ) || exit;

/**
 * The shortcode.
 *
 * @param array|string $given What stands in it; WordPress says '' for nothing.
 */
function shortcode( $given ): string {
	$given = (array) $given;
	return markup( (string) ( $given['element'] ?? '' ), $given );
}
add_shortcode( 'ht_help', __NAMESPACE__ . '\shortcode' );
