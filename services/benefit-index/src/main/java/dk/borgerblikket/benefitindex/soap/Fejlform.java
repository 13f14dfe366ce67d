package dk.borgerblikket.benefitindex.soap;

import dk.borgerblikket.soap.konvolut.Soapform;
import jakarta.inject.Singleton;

/** The SOAP addresses tell of errors as faults. */
@Singleton
class Fejlform extends Soapform {

    Fejlform() {
        super(Adresser.YDELSER, Adresser.BEVILLINGER, Adresser.EFFEKTUERINGER);
    }
}
