### What a picture's credit lacks.

lacks-licence = licence
lacks-licenceAddress = version or address of the licence
lacks-creator = creator
lacks-photographer = photographer (or the word that the agency alone is named)
lacks-tool = name of the program
lacks-agency = agency
lacks-sourceAddress = source address
lacks-source = source
lacks-provider = name of who handed it out
lacks-rightsHolder = rights holder
lacks-usageTerms = usage terms
lacks-permissionEvidence = evidence (who said yes, and when)
lacks-reason = written reason
lacks-sourceType = how it was made (digital source type)
lacks-onlyHosts = creator (“{ $names }” is only where it was found)
lacks-unknownLicence = licence Galley knows (“{ $licence }” is none)
lacks-fullAddress = full source address (it begins with https://)
lacks-wholeLine = whole credit line
lacks-inLine = “{ $text }” in the line as it was written
lacks-line = { $parts } missing

# “creator, licence and source address”
lists-and = { $most } and { $last }
