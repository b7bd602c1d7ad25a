<?php
/**
 * What the editor script needs of WordPress.
 *
 * @package ht-help
 */

return array(
	'dependencies' => array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-url' ),
	'version'      => '@version@',
);
