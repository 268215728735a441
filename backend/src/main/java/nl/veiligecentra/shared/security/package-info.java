/** Who is calling, by the identity provider's word; what they may do is decided in {@code organisation}. */
package nl.veiligecentra.shared.security;
