package org.lac4j.rules.laws;

/** Holds the library's own rules to the laws across rules. */
class RecordsLawsProperties implements RecordsLaws {}
