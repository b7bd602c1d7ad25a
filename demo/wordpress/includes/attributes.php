<?php
/**
 * Which attributes reach the page: those that the element knows, with values that can do no harm.
 *
 * @package ht-help
 */

namespace HtHelp;

defined( 'ABSPATH' ) || exit;

/** One value as the text of an attribute, or null when it is to be left out. */
function clean_value( string $name, string $type, $value ): ?string {
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	if ( 'boolean' === $type ) {
		return in_array( $value, array( false, 'false', '0', 0, 'no' ), true ) ? null : '';
	}
	$text = trim( sanitize_text_field( (string) $value ) );
	if ( 'href' === $name ) {
		$text = esc_url_raw( $text, array( 'https', 'http' ) );
		return '' === $text ? null : $text;
	}
	if ( 'local-lines' === $name ) {
		return is_own_address( $text ) ? $text : null;
	}
	return $text;
}

/**
 * A file of lines is fetched by each visitor's browser: from another site, that site would learn who looks for help,
 * and could put its own numbers on this one.
 */
function is_own_address( string $address ): bool {
	$clean = esc_url_raw( $address, array( 'https', 'http' ) );
	$host  = wp_parse_url( $clean, PHP_URL_HOST );
	return '' !== $clean && ( null === $host || wp_parse_url( home_url(), PHP_URL_HOST ) === $host );
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
