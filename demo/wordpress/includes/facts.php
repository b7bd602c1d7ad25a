<?php
/**
 * What the build knows: the elements with their attributes, the languages, the states. Nothing of it is written here,
 * so that a new element or language needs no change in PHP.
 *
 * @package ht-help
 */

namespace HtHelp;

defined( 'ABSPATH' ) || exit;

/** `dist/facts.json`, read once a request. */
function facts(): array {
	static $facts = null;
	if ( null === $facts ) {
		$facts = wp_json_file_decode( DIST . 'facts.json', array( 'associative' => true ) );
	}
	return $facts;
}

/**
 * The language that serves a BCP 47 tag, as the script would choose it: `es-MX` gets `es`, `zh-TW` gets `zh-Hant`,
 * what we do not have gets English.
 */
function match_locale( string $tag ): string {
	$tag     = str_replace( '_', '-', $tag );
	$aliases = array(
		// People who write these scripts rarely name them.
		'/^cmn\b/i'           => 'zh',
		'/^yue\b/i'           => 'zh-Hant',
		'/^zh-(tw|hk|mo)\b/i' => 'zh-Hant',
		'/^zh-(cn|sg)\b/i'    => 'zh-Hans',
		'/^zh$/i'             => 'zh-Hans',
		'/^pt\b.*/i'          => 'pt-BR',
		// Written in the script of another language, in which we do not have it.
		'/^pa-(arab|pk)\b/i'  => 'pnb',
		// Names that WordPress has for languages, and their names in HTML.
		'/^tl\b/i'            => 'fil',
		'/^prs\b/i'           => 'fa',
		'/^hat\b/i'           => 'ht',
		'/^hau\b/i'           => 'ha',
	);
	foreach ( $aliases as $pattern => $name ) {
		$tag = preg_replace( $pattern, $name, $tag );
	}
	$known = array_keys( facts()['locales'] );
	for ( $part = $tag; '' !== $part; $part = (string) substr( $part, 0, (int) strrpos( $part, '-' ) ) ) {
		foreach ( $known as $locale ) {
			if ( 0 === strcasecmp( $part, $locale ) ) {
				return $locale;
			}
		}
	}
	return 'en';
}
