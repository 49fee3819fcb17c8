<?php
// Installs WordPress and prints the application passwords of an author and an editor. Usage: php install.php FOLDER
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'The desk', 'owner', 'owner@example.org', true, '', wp_generate_password() );
switch_theme( 'twentytwentyone' );
$passwords = array();
foreach ( array( 'author', 'editor' ) as $role ) {
	$user             = wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => wp_generate_password(),
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
	$made             = WP_Application_Passwords::create_new_application_password( $user, array( 'name' => 'test' ) );
	$passwords[$role] = $made[0];
}
echo "\n" . wp_json_encode( $passwords );
