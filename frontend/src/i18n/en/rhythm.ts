import type { Texts, Translated } from '../texts'

export const rhythm: Translated<Texts['rhythm']> = {
  title: 'Rhythm and place',
  lead: '{{where}}, {{from}} up to and including {{until}}',
  filters: 'Choose area and period',
  period: 'Period',
  periodOption: {
    '12': '12 months',
    '24': '24 months',
    '36': '36 months',
    'dit-jaar': 'This year',
    'vorig-jaar': 'Last year',
  },
  none: 'Nothing was reported in this period.',
  noneHelp: 'Choose a longer period or another area.',
  small:
    'Counts below five are not shown here, so that nobody can be recognised. That is also why you see only whole years that are over.',
  whatCounts:
    'What counts is what happened according to reports, at the moment it happened. Withdrawn and duplicate reports do not count.',
  amount: 'In this period',
  yearEarlier: 'A year earlier',
  hidden: 'too small',
  tooFew: 'There are too few reports to say anything about them.',
  table: 'Table: {{title}}',
  csv: 'Download as CSV',
  month: {
    title: 'By month',
    name: 'Month',
    total_zero: 'There were no reports.',
    total_one: 'There was one report.',
    total_other: 'There were {{count}} reports.',
    more: 'That is {{count}} more than a year earlier.',
    fewer: 'That is {{count}} fewer than a year earlier.',
    same: 'That is as many as a year earlier.',
    most: 'Most of them were in {{month}}: {{count}}.',
  },
  week: {
    title: 'Day and hour',
    name: 'Day and hour',
    hours: '{{from}}:00 to {{until}}:00',
    most: 'The busiest is {{day}} from {{hours}}: {{count}} reports.',
    few: 'none',
    many: 'many',
  },
  category: {
    title: 'Kind of report',
    name: 'Kind',
    most: '{{name}} is reported most: {{count}} of the {{total}} reports.',
  },
  street: {
    title: 'Street',
    name: 'Street',
    most: 'Most is reported in {{name}}: {{count}} of the {{total}} reports.',
    elsewhere: 'Elsewhere in {{area}}',
    rest: 'Other streets',
  },
}
