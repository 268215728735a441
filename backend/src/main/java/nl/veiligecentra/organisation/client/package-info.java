/** The systems of an organisation that call the API on its behalf, with the scopes an administrator gave them. */
package nl.veiligecentra.organisation.client;
