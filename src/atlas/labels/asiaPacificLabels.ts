import { below, inside, large, led, leftOf, rightOf, type LabelRow } from './LabelRow.ts';

/** Names on the Asia-Pacific plate, in px of 620 x 560: it has room for quiet states too. */
export const ASIA_PACIFIC_WIDE: readonly LabelRow[] = [
  inside('CHN', 'China\nhome of Huawei', [224, 92]),
  inside('IND', 'India', [95, 143]),
  inside('PAK', 'Pakistan', [54, 107]),
  inside('AFG', 'Afghanistan', [63, 68]),
  inside('THA', 'Thailand', [202, 190]),
  led(rightOf('VNM', 'Vietnam', [253, 196], 3), [240, 204]),
  led(leftOf('MYS', 'Malaysia', [178, 241], 3), [200, 262]),
  led(leftOf('SGP', 'Singapore', [176, 302], 3), [206.1, 278.2]),
  rightOf('IDN', 'Indonesia', [222, 348]),
  rightOf('PHL', 'Philippines', [337, 212]),
  led(below('KOR', 'South Korea', [350, 117], 6), [346, 84]),
  rightOf('JPN', 'Japan', [413, 86]),
  rightOf('TWN', 'Taiwan', [319, 150]),
  rightOf('PLW', 'Palau', [383, 241.6], 8),
  leftOf('NRU', 'Nauru', [563, 285.6], 8),
  rightOf('PNG', 'Papua New Guinea', [437, 360]),
  rightOf('SLB', 'Solomon Is.', [537, 330]),
  inside('AUS', 'Australia', [376, 424]),
  leftOf('NZL', 'New Zealand', [526, 525]),
].map((label) => large(label));

/** Names on the Asia-Pacific plate, in px of 328 x 296. */
export const ASIA_PACIFIC_NARROW: readonly LabelRow[] = [
  inside('CHN', 'China', [119, 50]),
  inside('IND', 'India', [51, 78]),
  inside('PAK', 'Pakistan', [30, 57]),
  led(leftOf('THA', 'Thailand', [95, 112], 2), [104, 99]),
  led(leftOf('MYS', 'Malaysia', [88, 127], 2), [106, 139]),
  led(leftOf('SGP', 'Singapore', [92, 160], 2), [107.7, 148]),
  rightOf('IDN', 'Indonesia', [102, 186]),
  rightOf('PHL', 'Philippines', [179, 112]),
  led(below('KOR', 'South Korea', [186, 62], 17), [183, 45]),
  rightOf('JPN', 'Japan', [218, 46]),
  rightOf('TWN', 'Taiwan', [171, 83]),
  rightOf('PLW', 'Palau', [202.6, 127.8], 7),
  leftOf('NRU', 'Nauru', [297.8, 151.1], 7),
  rightOf('PNG', 'Papua New\nGuinea', [239, 198]),
  rightOf('SLB', 'Solomon Is.', [258, 165]),
  inside('AUS', 'Australia', [199, 224]),
  leftOf('NZL', 'New\nZealand', [276, 262]),
].map((label) => large(label));
