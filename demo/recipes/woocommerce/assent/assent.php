<?php
/**
 * Plugin Name: Assent
 * Description: Asks visitors for consent before anything optional runs, and tells the WP Consent API.
 * Version: 1.0.0
 * Requires PHP: 7.4
 *
 * Copy `dist/` of the package into this folder, beside consent.json. With the plugin "WP Consent API", WooCommerce and
 * other plugins hear every answer.
 */

defined( 'ABSPATH' ) || exit;

/** First in the head, before what other plugins print there. Optimizers are asked to leave it where it is. */
function assent_print_tag() {
	// As objects: arrays would make a list of an empty `{}`.
	$config         = json_decode( file_get_contents( __DIR__ . '/consent.json' ) ) ?: new stdClass();
	$config->policy = $config->policy ?? new stdClass();

	$config->policy->controller = get_bloginfo( 'name' );
	if ( get_privacy_policy_url() ) {
		$config->policy->url = get_privacy_policy_url();
	}
	// No text of the shop's can end the script element.
	printf( '<script type="application/json" data-assent-config>%s</script>', wp_json_encode( $config, JSON_HEX_TAG ) );
	// Cloudflare, LiteSpeed, Autoptimize and WP Rocket, in this order.
	$alone = 'data-cfasync="false" data-no-optimize="1" data-no-defer="1" data-noptimize="1" nowprocket';
	foreach ( array( 'assent-wordpress.js', 'assent.js' ) as $file ) {
		printf( '<script src="%s" %s></script>', esc_url( plugins_url( "dist/$file", __FILE__ ) ), $alone );
	}
}
add_action( 'wp_head', 'assent_print_tag', -1000 );

/** Scripts that are enqueued by these names wait for a category. */
function assent_tag_script( $tag, $handle ) {
	$needs = array(
		'google-tag' => 'analytics',
		'pixel'      => 'targeting',
	);
	if ( ! isset( $needs[ $handle ] ) ) {
		return $tag;
	}
	$tag = preg_replace( '/\stype=(["\']).*?\1/', '', $tag );
	return str_replace( '<script ', sprintf( '<script type="text/plain" data-assent="%s" ', esc_attr( $needs[ $handle ] ) ), $tag );
}
add_filter( 'script_loader_tag', 'assent_tag_script', 10, 2 );

// The WP Consent API is told that it is used, and that nothing is allowed before a yes.
add_filter( 'wp_consent_api_registered_' . plugin_basename( __FILE__ ), '__return_true' );
add_filter( 'wp_get_consent_type', function () {
	return 'optin';
} );
