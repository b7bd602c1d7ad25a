<?php
/**
 * Which attributes reach the page: those that the element knows, with values that can do no harm.
 *
 * @package ht-help
 */

namespace HtHelp;

defined( 'ABSPATH' ) || exit;

/** The attributes that lead somewhere. */
const ADDRESSES = array( 'href', 'local-lines' );

/** One value as the text of an attribute, or null when it is to be left out. */
function clean_value( string $name, string $type, $value ): ?string {
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	if ( 'boolean' === $type ) {
		return in_array( $value, array( false, 'false', '0', 0, 'no' ), true ) ? null : '';
	}
	if ( ! in_array( $name, ADDRESSES, true ) ) {
		return sanitize_text_field( (string) $value );
	}
	$address = esc_url_raw( (string) $value, array( 'https', 'http' ) );
	return '' === $address || ( 'local-lines' === $name && ! is_own_address( $address ) ) ? null : $address;
}

/**
 * A file of lines is fetched by each visitor's browser: from another site, that site would learn who looks for help,
 * and could put its own numbers on this one.
 */
function is_own_address( string $address ): bool {
	$host = wp_parse_url( $address, PHP_URL_HOST );
	return null === $host || wp_parse_url( home_url(), PHP_URL_HOST ) === $host;
}

/**
 * The attributes of an element out of what somebody wrote. A word without a value counts as in HTML: in
 * `[ht_help element="ht-state-compensation" state="OH" fixed]` the program is fixed.
 *
 * @return array<string, string>
 */
function clean_attributes( string $tag, array $given ): array {
	$bare  = array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY );
	$clean = array();
	foreach ( facts()['elements'][ $tag ]['attributes'] as $name => $attribute ) {
		$value = $given[ $name ] ?? ( in_array( $name, $bare, true ) ? '' : null );
		$value = null === $value ? null : clean_value( $name, $attribute['type'], $value );
		if ( null !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}

/**
 * What the settings page says for an element that does not say it itself.
 *
 * @return array<string, string>
 */
function default_attributes( string $tag ): array {
	$settings = settings();
	$defaults = array(
		'lang'  => $settings['lang'],
		'state' => $settings['state'],
	);
	$defaults = array_filter( $defaults, 'strlen' );
	if ( 'all' !== $settings['sections'] ) {
		$defaults['sections'] = implode( ' ', $settings['sections'] );
	}
	return array_intersect_key( $defaults, facts()['elements'][ $tag ]['attributes'] );
}
