/**
 * Photos as people send them in, and as they are kept: drawn anew, so that nothing but what is seen comes along.
 */
package nl.veiligecentra.shared.photo;
