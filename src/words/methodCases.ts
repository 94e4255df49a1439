/** A boundary case, settled: what speaks for the coding and what against it. */
export interface BoundaryCase {
  /** Fragment of its address on the method page. */
  readonly id: string;
  /** Coded governments it is about; the first names it. */
  readonly codes: readonly string[];
  readonly title: string;
  /** Days whose coding is shown beside it, from the data. */
  readonly days: readonly string[];
  readonly paragraphs: readonly string[];
  readonly sources: readonly string[];
}

/** Where two careful people could code differently, and how it was settled. */
export const boundaryCases: readonly BoundaryCase[] = [
  {
    id: 'australia',
    codes: ['AUS'],
    title: 'Australia: guidance that works as a rule',
    days: ['2018-08-22', '2018-08-23'],
    paragraphs: [
      'The text of August 2018 is guidance on a duty that carriers have by law, and it names no company. It is coded as a ban because the government and Huawei both treated it as one, and because the duty behind it is law. Read by its form alone, it would be keeping out in practice.',
    ],
    sources: ['au-5g-guidance-2018-08-23', 'telecomtv-2018-08-24', 'converge-2018-08-au'],
  },
  {
    id: 'united-states',
    codes: ['USA'],
    title: 'United States: the state that asks',
    days: ['2018-08-13', '2019-11-22', '2020-12-10'],
    paragraphs: [
      'It is drawn and coded like the others and counted nowhere: counting it among those it asks would count the question as an answer. It reaches the top of the scale only with the order of 10 December 2020, and that binds carriers that take universal-service money, took effect in 2021 and waited for an appropriation, which came on 27 December 2020. Carriers that use private money alone faced no ban on equipment.',
      'The Entity List and the rules on chips are controls on what may be sold to Huawei. They are no position on networks and do not move the stance.',
    ],
    sources: ['govconlaw-2018-11', 'fr-2020-01-03', 'fcc-20-176'],
  },
  {
    id: 'sweden',
    codes: ['SWE'],
    title: 'Sweden: a ban that a court stayed',
    days: ['2020-10-20', '2020-11-10', '2020-12-16'],
    paragraphs: [
      'From 9 November to 16 December 2020 the conditions on Huawei did not apply, by order of a court. A stay decides nothing on the substance, so the stance is kept and marked as stayed. The licence law of January 2020, under which nothing was limited until October, is coded as under review; as case-by-case authorisation it could be coded as restricting.',
    ],
    sources: [
      'pts-2020-12-se',
      'telecompaper-2020-10-20-se',
      'commsupdate-2020-11-10-se',
      'se-kammarratten-2020-12',
    ],
  },
  {
    id: 'operators',
    codes: ['DNK', 'CAN', 'VNM'],
    title: 'Denmark, Canada and Vietnam: what operators chose',
    days: ['2020-12-31'],
    paragraphs: [
      'In all three the main operators chose other suppliers for 5G while no rule made them. What a company chooses never moves a state’s stance here; it is marked and said in the history. Denmark stays under review, since its minister had declared a policy and a bill came in December 2020. Canada stays with the safeguards that its agencies kept for 3G and 4G; for 5G alone it would be under review from September 2018. Vietnam’s operators belong to the state, and one cited security, but its head called the decision the company’s own.',
    ],
    sources: [
      'reuters-2020-06-08-dk',
      'ekstrabladet-2020-11-dk',
      'cse-srp-3g-4g',
      'scmp-2020-06-canada',
      'hanoitimes-2019-08-26',
      'mwl-2019-09-06-viettel',
    ],
  },
  {
    id: 'new-zealand',
    codes: ['NZL'],
    title: 'New Zealand: not a ban, said its ministers',
    days: ['2018-11-28'],
    paragraphs: [
      'Lists of bans often name it. Its law is neutral between vendors, and the finding of November 2018 stopped one operator’s plan; ministers said that mitigation remained open. It is coded as keeping out in practice because that plan was the one Huawei 5G proposal and no such network went live by the end of 2020. Restricting would be the alternative.',
    ],
    sources: ['nzherald-2018-11-28', 'nzherald-2018-11-29', 'newsroom-nz-2018-11-28'],
  },
  {
    id: 'france',
    codes: ['FRA'],
    title: 'France after July 2020',
    days: ['2020-07-31'],
    paragraphs: [
      'The law makes each installation ask for permission, so France is coded as restricting. On 22 July 2020 Reuters, citing sources, reported that operators had been told that licences for Huawei would not be renewed, in effect a phase-out by 2028. The agency that grants them did not confirm it, and licences were being granted. On that report the coding would be keeping out in practice.',
    ],
    sources: ['telecompaper-2020-07-fr', 'ansa-2020-07-06', 'nikkei-2020-07-24-fr'],
  },
  {
    id: 'unwritten',
    codes: ['ISR', 'IND'],
    title: 'Israel and India: rules that nobody wrote down',
    days: ['2020-12-31'],
    paragraphs: [
      'An unwritten practice can keep a company out as well as a written one, so both are coded as keeping out in practice; but both rest on the press, and officials spoke of no ban. Israel’s practice is known for networks in general from one newspaper, Haaretz, and is older than its report; for 5G, television and a security institute expected it in 2020, while an embassy called the matter open. India’s of August 2020 rests on unnamed officials, quoted by the Financial Times and by Bloomberg. Its written rule of December 2020 is neutral and was not yet in force; by it alone India would restrict.',
    ],
    sources: [
      'haaretz-2018-09-26',
      'jpost-2020-inss-il',
      'ft-2020-08-24-india',
      'bloomberg-2020-08-13-in',
      'businessline-2020-12-16',
    ],
  },
  {
    id: 'solomon-islands',
    codes: ['SLB'],
    title: 'Solomon Islands: one cable',
    days: ['2018-06-13'],
    paragraphs: [
      'The government gave up a Huawei cable for one that Australia paid for. Mobile networks were never limited. It is coded as restricting for consistency with Australia’s exclusion of the company from one network in 2012; no measure is as good a reading.',
    ],
    sources: ['guardian-2018-06-14-sb', 'itwire-2018-06-sb'],
  },
  {
    id: 'united-kingdom',
    codes: ['GBR'],
    title: 'United Kingdom: announced as binding',
    days: ['2020-07-13', '2020-07-14'],
    paragraphs: [
      'The decision of July 2020 was announced as binding while its law followed in November 2021. It is coded as a ban from the announcement, since the scale asks what a government decided; by legal force alone it would be keeping out in practice until then. The start of the review in 2018 is dated October, as a trade body has it; the minister who ordered it spoke of soon after July.',
    ],
    sources: [
      'hansard-2020-07-14',
      'bbc-2020-07-14',
      'techuk-supply-chain-review',
      'uk-hansard-2019-04-25',
    ],
  },
  {
    id: 'taiwan',
    codes: ['TWN'],
    title: 'Taiwan: when did the door close?',
    days: ['2014-07-02'],
    paragraphs: [
      'In 2018 the regulator dated its bar to the 4G licences of 2013. In May 2014, though, it was still consulting the security agencies about base stations, and it cleared the one plan with Huawei only after the operator had replaced it. The coding follows the accounts of the time.',
    ],
    sources: ['cna-2018-12-08-taiwan', 'taipei-times-2014-05-05', 'telecomasia-2014-07-07-taiwan'],
  },
  {
    id: 'words-of-ministers',
    codes: ['GRC', 'LUX', 'POL', 'FIN'],
    title: 'Greece, Luxembourg, Poland and Finland: when does a review begin?',
    days: ['2020-06-30'],
    paragraphs: [
      'A review is coded from a formal step where there is one. For Greece and Luxembourg there are only the words of ministers, so both codings are given as uncertain and no measure is a fair reading. Poland’s begins with officials’ words after an arrest in January 2019; its bill came in September 2020. Finland’s begins with the government’s bill of June 2020, of which one clause of many is the reason.',
    ],
    sources: [
      'nationalherald-2020-01-09-gr',
      'paperjam-2020-lu',
      'haaretz-reuters-2019-01-13',
      'lvm-2020-06-11-fi',
    ],
  },
  {
    id: 'albania',
    codes: ['ALB'],
    title: 'Albania: praised for what it had not yet signed',
    days: ['2020-12-31'],
    paragraphs: [
      'A letter of the US President of October 2020, published by the Prime Minister, praised Albania and hoped for a 5G memorandum; it was signed in June 2021. A membership of the Clean Network is marked only by a state’s own word, so none is marked in 2020.',
    ],
    sources: ['exit-al-2020-10-02', 'kryeministria-2021-06'],
  },
];
