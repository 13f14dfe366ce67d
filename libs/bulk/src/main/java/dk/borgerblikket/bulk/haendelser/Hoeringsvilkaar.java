package dk.borgerblikket.bulk.haendelser;

import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Parametre;

/**
 * What an index's one check on readers says of the object of an event, as conditions on a row {@code e} of the table
 * {@code haendelse}. Asked of readers with delimitations.
 */
public interface Hoeringsvilkaar {

    /**
     * The object {@code e.objekt} is there, and the reader sees it now.
     *
     * @param parametre receives the values of the condition
     */
    String ser(Laeser laeser, Parametre parametre);

    /**
     * The object is removed, and the reader saw it by its delimitations: decided by {@code e.klasser}, which is not null, and
     * {@code e.foelsomhed}, as the index's {@code Projektion.afgraensning} has given them.
     *
     * @param parametre receives the values of the condition
     */
    String saa(Laeser laeser, Parametre parametre);
}
