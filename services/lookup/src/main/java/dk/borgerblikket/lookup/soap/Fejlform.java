package dk.borgerblikket.lookup.soap;

import dk.borgerblikket.soap.konvolut.Soapform;
import jakarta.inject.Singleton;

/** The SOAP addresses tell of errors as faults. */
@Singleton
class Fejlform extends Soapform {

    Fejlform() {
        super(Adresser.KLASSE, Adresser.KLASSIFIKATION_KLASSE, Adresser.ORGANISATION, Adresser.VIRKSOMHED);
    }
}
