### What a picture's credit lacks.

lacks-licence = лицензия
lacks-licenceAddress = версия или адрес лицензии
lacks-creator = автор
lacks-photographer = фотограф (или указание, что называют только агентство)
lacks-tool = название программы
lacks-agency = агентство
lacks-sourceAddress = адрес источника
lacks-source = источник
lacks-provider = кто предоставил
lacks-rightsHolder = правообладатель
lacks-usageTerms = условия использования
lacks-permissionEvidence = подтверждение (кто и когда разрешил)
lacks-reason = письменное обоснование
lacks-sourceType = способ создания (тип цифрового источника)
lacks-onlyHosts = автор («{ $names }» — лишь место, где его нашли)
lacks-unknownLicence = лицензия, известная Galley («{ $licence }» ему незнакома)
lacks-fullAddress = полный адрес источника (начинается с https://)
lacks-wholeLine = полная строка авторства
lacks-inLine = «{ $text }» в строке, написанной вручную
lacks-line = не хватает: { $parts }

# “creator, licence and source address”
lists-and = { $most } и { $last }
