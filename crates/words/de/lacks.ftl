### What a picture's credit lacks.

lacks-licence = Lizenz
lacks-licenceAddress = Version oder Adresse der Lizenz
lacks-creator = Urheber
lacks-photographer = Fotograf (oder die Angabe, dass allein die Agentur genannt wird)
lacks-tool = Name des Programms
lacks-agency = Agentur
lacks-sourceAddress = Adresse der Quelle
lacks-source = Quelle
lacks-provider = Name dessen, der es herausgegeben hat
lacks-rightsHolder = Rechteinhaber
lacks-usageTerms = mitgelieferte Bedingungen
lacks-permissionEvidence = Nachweis (wer wann zugestimmt hat)
lacks-reason = schriftliche Begründung
lacks-sourceType = wie es entstand (digitaler Quellentyp)
lacks-onlyHosts = Urheber („{ $names }“ ist nur der Fundort)
lacks-unknownLicence = Lizenz, die Galley kennt („{ $licence }“ ist keine)
lacks-fullAddress = vollständige Adresse der Quelle (sie beginnt mit https://)
lacks-wholeLine = vollständige Nachweiszeile
lacks-inLine = „{ $text }“ in der selbst geschriebenen Zeile
lacks-line = Es fehlt: { $parts }

# “creator, licence and source address”
lists-and = { $most } und { $last }
