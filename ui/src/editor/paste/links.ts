// Where links lead: no trackers, no link without words. Which schemes may be followed is the schema's to say.
import { cleanAddress } from './addresses';
import { isBlank, unwrap } from './dom';

export function plainLinks(page: Document): void {
  for (const link of page.querySelectorAll('a[href]')) {
    if (isBlank(link)) unwrap(link);
    else link.setAttribute('href', cleanAddress(link.getAttribute('href') ?? ''));
  }
}
