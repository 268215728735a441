/** The product as it is installed, started and stopped, or killed, from outside: for the bench and the fault scripts. */
package nl.veiligecentra.running;
