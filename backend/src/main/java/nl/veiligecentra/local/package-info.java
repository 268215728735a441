/**
 * What stands around the product when it is tried out on one machine: PostgreSQL, Keycloak and a mail sink, started
 * before the application and stopped after it. The tests use the same services. No feature knows this package.
 */
package nl.veiligecentra.local;
