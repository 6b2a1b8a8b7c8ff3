import { expect, test } from 'vitest';
import { routes } from './routes.ts';

test('every address of the portal', () => {
  const addresses: Record<keyof typeof routes, string> = {
    home: routes.home(),
    list: routes.list('articles'),
    listPage: routes.listPage('quotations', 2),
    facet: routes.facet('quotations', 'speaker'),
    facetValue: routes.facetValue('quotations', 'speaker', 'jiao-yu-lu'),
    facetValuePage: routes.facetValuePage('quotations', 'speaker', 'jiao-yu-lu', 2),
    text: routes.text('reports', 'a-b'),
    article: routes.article('days-475'),
    quotation: routes.quotation('a-b'),
    speech: routes.speech('a-b'),
    report: routes.report('a-b'),
    lesson: routes.lesson('a-b'),
    passage: routes.passage('articles', 'days-475', 'p5'),
    seriesList: routes.seriesList(),
    series: routes.series('life'),
    paths: routes.paths(),
    path: routes.path('a-b'),
    corrections: routes.corrections(),
    correctionsFeed: routes.correctionsFeed(),
    today: routes.today(),
    themes: routes.themes(),
    theme: routes.theme('a-b'),
    timeline: routes.timeline(),
    period: routes.period('lankao'),
    event: routes.event('lankao', 'a-b'),
    people: routes.people(),
    person: routes.person('mu-qing'),
    places: routes.places(),
    place: routes.place('lankao-county'),
    glossary: routes.glossary(),
    term: routes.term('three-evils'),
    sources: routes.sources(),
    sourcesBy: routes.sourcesBy('j'),
    source: routes.source('a-b'),
    misquotes: routes.misquotes(),
    misquote: routes.misquote('a-b'),
    search: routes.search(),
    check: routes.check(),
    checkCitations: routes.checkCitations(),
    about: routes.about(),
    accessibility: routes.accessibility(),
    kitchenSink: routes.kitchenSink(),
  };
  expect(addresses).toEqual({
    home: '/',
    list: '/articles/',
    listPage: '/quotations/page/2/',
    facet: '/quotations/by/speaker/',
    facetValue: '/quotations/by/speaker/jiao-yu-lu/',
    facetValuePage: '/quotations/by/speaker/jiao-yu-lu/page/2/',
    text: '/reports/a-b/',
    article: '/articles/days-475/',
    quotation: '/quotations/a-b/',
    speech: '/speeches/a-b/',
    report: '/reports/a-b/',
    lesson: '/lessons/a-b/',
    passage: '/articles/days-475/#p5',
    seriesList: '/series/',
    series: '/series/life/',
    paths: '/paths/',
    path: '/paths/a-b/',
    corrections: '/corrections/',
    correctionsFeed: '/corrections/feed.xml',
    today: '/today/',
    themes: '/themes/',
    theme: '/themes/a-b/',
    timeline: '/timeline/',
    period: '/timeline/lankao/',
    event: '/timeline/lankao/#a-b',
    people: '/people/',
    person: '/people/mu-qing/',
    places: '/places/',
    place: '/places/lankao-county/',
    glossary: '/glossary/',
    term: '/glossary/#three-evils',
    sources: '/sources/',
    sourcesBy: '/sources/by/j/',
    source: '/sources/a-b/',
    misquotes: '/misquotes/',
    misquote: '/misquotes/#a-b',
    search: '/search/',
    check: '/check/',
    checkCitations: '/check/citations.json',
    about: '/about/',
    accessibility: '/accessibility/',
    kitchenSink: '/kitchen-sink/',
  });
  expect(Object.keys(addresses).sort()).toEqual(Object.keys(routes).sort());
});

test('the first page of a list is the list itself', () => {
  expect(routes.listPage('quotations', 1)).toBe(routes.list('quotations'));
});

test('a question is carried in the address, whatever it holds', () => {
  expect(routes.search('三害 & "沙"')).toBe('/search/?q=%E4%B8%89%E5%AE%B3%20%26%20%22%E6%B2%99%22');
});

test('a segment is written in NFC and percent-encoded', () => {
  expect(routes.theme('e\u0301')).toBe('/themes/%C3%A9/');
  expect(routes.theme('a/b')).toBe('/themes/a%2Fb/');
});
