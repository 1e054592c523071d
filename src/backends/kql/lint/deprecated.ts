/** Functions that have newer names. */
export const deprecatedFunctions: ReadonlyMap<string, string> = new Map([
  ['any', 'take_any'],
  ['anyif', 'take_anyif'],
  ['argmax', 'arg_max'],
  ['argmin', 'arg_min'],
  ['arraylength', 'array_length'],
  ['array_strcat', 'strcat_array'],
  ['base64_decodestring', 'base64_decode_tostring'],
  ['base64_encodestring', 'base64_encode_tostring'],
  ['columnifexists', 'column_ifexists'],
  ['datepart', 'datetime_part'],
  ['extractall', 'extract_all'],
  ['extractjson', 'extract_json'],
  ['make_dictionary', 'make_bag'],
  ['makelist', 'make_list'],
  ['makeset', 'make_set'],
  ['pack', 'bag_pack'],
  ['pack_dictionary', 'bag_pack'],
  ['parsejson', 'parse_json'],
  ['parseurl', 'parse_url'],
  ['parseurlquery', 'parse_urlquery'],
  ['replace', 'replace_regex'],
  ['toobject', 'parse_json'],
  ['totime', 'totimespan'],
  ['weekofyear', 'week_of_year'],
]);

/** Spellings of operators that have newer ones. */
export const deprecatedOperators: ReadonlyMap<string, string> = new Map([
  ['mvexpand', 'mv-expand'],
  ['mvapply', 'mv-apply'],
]);
