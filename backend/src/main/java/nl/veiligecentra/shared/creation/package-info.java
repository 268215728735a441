/** Making something exactly once, however often the request arrives. */
package nl.veiligecentra.shared.creation;
