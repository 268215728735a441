/** What all operations of the published contract have in common, said once. */
package nl.veiligecentra.shared.contract;
