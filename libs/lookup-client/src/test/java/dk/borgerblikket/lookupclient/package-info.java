/** The client against a service of our own in the same process. */
package dk.borgerblikket.lookupclient;
