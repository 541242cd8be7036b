<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Trailmark</name>
    <message>
      <source> · pinned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>({n} change)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+1 good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+2 very good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+{n} not heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0 neither</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0 removes the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 annoys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 slows down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2025-04-03</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2–4 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 stops people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; and {n} more place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; and {n} more places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A card written by hand is an assumption until a quote supports it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A cell is a whole transcript</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A code names what a passage is about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A code such as P07 is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A computed card lies where its passages lie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A few words in a row are easy to keep in mind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A field is no longer in the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A field needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A guide to look closer, not a validated measure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A list to look at first, then one act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A map cannot be written as “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A map has a column for every code of the kind “stage”: make some in the codebook, then code passages with them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A map in Markdown opens with its stages, cards and tables; it is an assumption until coded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A map is computed from codings. It gets a column for every stage of the codebook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new participant needs a name: paste from the column of names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A participant counts as heard who speaks in a source that is no internal talk: {n} of {all}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A participant is no longer in the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A participant needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A password needs at least {n} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A persona stands for people who go the same way; each has a map of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plan is a whole number from 0 to {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A regular expression such as \d+ (euros?|dollars?); a second for each text at the most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A row is a participant, columns are questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A row is an entry of a diary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A score orders suggestions, it is no promise: look through the list before you accept. Every coding keeps that it was suggested.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A search such as price OR cost, speaker:P07, kind:diary, NOT discount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A snapshot keeps the map as it is now, so that a later one can be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A statement needs words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A word or phrase on each line; words are found in their other forms, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ATLAS.ti</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Trailmark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About a competitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About our own product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept suggestions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept {n} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a participant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a statement …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add codes from templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add codes from templates …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add participant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add them under Fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to {heading}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {n} code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {n} codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {n} field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {n} fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added {n} code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added {n} codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After the merge the kept code has {n} coding on {sources} sources.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After the merge the kept code has {n} codings on {sources} sources.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreement, {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All coders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All coders are shown again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All personas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amber</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An account is a company or household; several of its people may take part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An act of another coder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analysis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anonymised: names become pseudonyms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anonymised: pseudonyms, and only quotes that may be shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another code …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another memo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apply to the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the source says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for it, set Consent to “given” and enter the day, before anything is quoted or shared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assign …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back a statement with a quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the last place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back up now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back “{text}” with a quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backed up and verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backing up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before the workshop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beliefs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below the code above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blind spots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blind: only your codings. End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blocks the transition to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both files are kept, and one undo brings the old text back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring in codings of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring in {some} of {n} coding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring in {some} of {n} codings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brought in {n} coding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brought in {n} codings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buying centre (B2B)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buying role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By a rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV (Trailmark)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot be taken over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Categories, codes and memos, one a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caveat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells nobody was asked about, nobody mentioned, or only insiders claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells of the map, least agreement first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Challenges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change a statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change {n} participant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change {n} participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choices of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choices, parted by semicolons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a code …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a csv or xlsx file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a place …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a quote to see who said it, and where.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose among: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another name, or merge the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one of: {all}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one of: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the column of names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the columns that hold the words and the codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the source whose text was corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose two sides: the map then shows the second, with the counts of the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose where …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear all dots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear votes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click a lane or a stage on the map to rename, move or hide it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close it there first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the memo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the second pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code a passage first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code all …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code by rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code by rule …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code in vivo	V</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code {n} place by rule “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code {n} places by rule “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code {some} of {n} hit …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code {some} of {n} hits …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code {what} “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code “{name}” instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code …	Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codebook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codebook, quotes and method as plain text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codebook, quotes and method, to read and to annotate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coded by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coded nothing of this kind here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coded segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coded segments of another program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coded segments of another program …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coded with the new “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coded {n} place “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coded {n} places “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coded {what} “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coded “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coded “{name}” instead of “{other}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coders work blind. End it under Coders to see where they differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coders …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes and memos; names are cut to 63 characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes behind bars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes behind commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes behind semicolons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes for passages like those you coded, each with its reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes for the passages of this source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes on lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes that were lost have stand-ins named “Lost code …”; rename them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes, comments, and a group for every family.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codings stay; the map can be brought back by Undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cohen's κ on participant × cell with its 95 % interval (Cohen 1960).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour of coder “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comment on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comment saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Company and say in the decision; the buying role itself is a column already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Company size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare coders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare coders …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compared with {other}: its counts after “vs”, its curve dashed; blue and a triangle up where there is clearly more here, orange and down where less (interval of the difference excludes 0)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computing the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computing the map …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent covers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consequence: decided, switched, left or recommended because of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied {n} row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied {n} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy	Ctrl+C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy some cells of a spreadsheet first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy with headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copying to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrected transcript</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count the text of {n} source anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count the texts of {n} sources anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cue words, one a line (five or more help suggestions)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut {n} passage at the end of its text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut {n} passages at the end of their text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut {n} turn at the end of its text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut {n} turns at the end of their text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date and time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day and month of this date cannot be told apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decides or advises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision on all changed passages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete card “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete map “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {table} “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete “{metric}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted the map “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted “{name}” and {n} coding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted “{name}” and {n} codings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Department</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deutsch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did in diaries and sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences ({n})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differs from the project and stayed as the project has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direction of a new trend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do the same in {n} similar file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do the same in {n} similar files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done again: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag a quote onto its stage, or choose it and press the stage’s number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop transcripts, diaries or session notes here, or choose files from your computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop-off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each coding was left out in turn and suggested again: how often that was right, how much was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit code “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Education</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoding of {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End the comparison of {first} and {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End working blind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter shows the words in the transcript.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter shows where it was done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Estimating on your own codings …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Estimating on your own codings … {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every difference is settled. The decisions are under Settled, and in the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every participant has these besides name, persona, account, lifecycle, role and consent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every passage has its stage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody who is counted here mentioned it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everyone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everyone but {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything in this source is coded or reviewed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything: kinds, definitions, cue words, valence, severity, colours and keys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence of “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Example sentences, one a line (two or more)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Example: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excel (Trailmark)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excel workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the codebook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the codebook …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exposure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Farther (−)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields of the people table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fieldwork</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter by act or coder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter memos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter quotes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in this source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find more like its codings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find more like these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find more like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find more like this “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five cue words and two example sentences make a good start; there are {cues} and {seeds}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Focus on {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For teams: map, evidence, codebook, people, numbers and method.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For which program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For {program}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget {stem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forward to the place left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found by words so far; reading for meaning, {done} of {total} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From text …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a voice …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give its passages another stage instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the chosen turns to the {role}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gives these hits one code, as one act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to a coding with J, extend or shrink it with ] and [, then press =</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to a turn, entry or time …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to a turn: words, a name, a time or a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Going to the place …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Habits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Had seen the draft map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half or more in pain and unhappy on average</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headline of up to eight words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heard of planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide or show names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide this card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide this column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How bad it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far a coded hit reaches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far a hit reaches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it came to be said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it feels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it was read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long it takes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many are planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How people were found and what was done with them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a codebook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a codebook …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a folder …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a source first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import an interview, a diary or session notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import codebook {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import it as a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import sources …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {n} participant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {n} participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {n} source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {n} sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {some} of {n} code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {some} of {n} codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importance as stated in the survey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported {new}, {known}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported {n} new code, {known} known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported {n} new codes, {known} known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In some places and industries asking them is unethical or unlawful. Ask your ethics or legal contact first, ask for nothing confidential, and leave out what they may not tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In texts, counts, evidence, map and suggestions. Agreement and differences are shown when it ends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the file, and not used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In their words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In which source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In “{name}” {changed} rows were changed, {added} added, {deleted} deleted; {refused} cannot be taken over. Nothing is stored yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incentive paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Industry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inside which code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Internal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interviewed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interviewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It cannot be moved further this way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is taken off, with what lies on it. Undo brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It names columns for: {roles}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It stands on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Joined {n} coding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Joined {n} codings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Journal entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Journey map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Journey map shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep at the nearest place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep contact until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it in a memo or a source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep neither</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep project names out of window titles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep recording until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this map to give passages their stage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this map to rename, order or hide its lanes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this map to rename, order or merge its stages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this map to write cards into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep transcript until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label, such as “Before the workshop”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lanes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lanes and stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lanes of “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language (from the next start)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the texts …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the texts: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lapsed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger transcript</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later →</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave one of them out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave this one out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: {parts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legacy systems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go of {n} row that points to something that is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go of {n} rows that point to something that is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the column of the file fill it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the history begin anew: earlier steps can no longer be taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters in a line of transcripts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lifecycle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like what has “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like “{quote}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link the selected words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link words to a memo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longer lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for names …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for the words in the sources …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking what fits …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking … {done} of {total} sentences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss measured at the end of the stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Losses that no coded pain explains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MAXQDA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make or break</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the indexes of the file anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map written to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark the source as read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Markdown, to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May withdraw until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean feeling, −2 to +2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memo on a coding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memo on the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memo on “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memo on “{name}” …	M</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memo removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memo saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memos and journal …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memos on this cell …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memos …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memos, cue words, examples and codes below go along; other words on it become a memo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menu (F10)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge a colleague’s copy …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge into {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge into “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge into …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge participants …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge the two, or choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge with …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge {n} code …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge {n} codes …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge {voice} into another voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merged {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merged {n} code into “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merged {n} codes into “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most promising first; code at least {n} passages for an estimate of the share found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Motivators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move card to “{stage_name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move lane “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move stage “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move {name} down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move {some} of {n} coding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move {some} of {n} codings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move “{name}” to the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved {n} coding to “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved {n} codings to “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved “{name}”; its kind is “{kind}” now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NVivo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name it {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the coder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the new code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of {voice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names hidden  ×</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names hidden: show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names with their path, descriptions, files and references.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names, every quote and every attribute leave the project as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearer (+)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New account “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New account …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New code (Ctrl+Shift+N)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New code below …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New code “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New code …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New journal entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New journal entry (Ctrl+J)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New journal entry …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New memo on the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New memo on the source shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New participant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New participant …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New persona “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New persona …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New project …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New project: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New source from text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New source from text …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New speakers: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New stage at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New stage “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New {table} “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New, established, lapsed and competitors’ customers compared over time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New: {parts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest evidence {newest}{old} · {mentions} mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next suggestion or passage to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: {stage}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No accounts yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No act fits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No clear difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No code was applied yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No code yet: Enter chooses one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No codes yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No coding passes these filters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No coding passes these filters. Nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No column says who the people are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No consent of {name} is noted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No memos yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No names were found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No notes, remarks or decisions here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No pain is coded as blocking this way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No personas yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No project is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No quote chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No quote fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No source has these letters in its title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No source was coded differently by two coders. Merge a colleague’s copy first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sources yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No stages yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody expressed an emotion here that was coded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has commented on this map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not counted: internal or prompted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not enough examples: {n} coded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not heard yet ({n})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not used yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes for whoever presents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be coded here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing coded yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is changed while names are hidden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is said about them yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing like it was found that has not been answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing stands here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing that the people of this persona say is coded yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to plan by here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to read yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to settle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to suggest here: what is left was coded, refused or reviewed, or is like no code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed; undo may help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was done yet. Every act will stand here, and can be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was pasted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Observer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Often compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Olive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On cells of maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On passages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On which stages most hangs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One code in a cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One dot fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One dot more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One level up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One line a coding: quote, place, code, coder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One sentence less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One sentence more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One word less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One word more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only this: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only your own codings are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open ({n})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a Markdown map …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a card or a cell to decide something about it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a card to put dots on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a difference again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a project …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open map {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open or create one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open project …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the codebook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the list of fields again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the sample study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open where you left off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {stem}, in {parent}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens with another password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Others …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overlooked leaks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pains ranked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pains told of here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pairs of coders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Participant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Participant of {voice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Participants and mean feeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Participants are called by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Participants come with their sources. Or make them here, or bring a list from Excel: copy and paste.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Participants whose journey stopped here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passages of all sources like the selected one (Ctrl+L)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passages whose words changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste or write the text here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste {n} row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste {n} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pasted text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Persona</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Persona “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Personas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture of the answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place passage in “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places that differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan of the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan of {segment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presented map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presenter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presenter’s notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Priorities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Privacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pseudonym of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Psychographics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the cursor inside a coding to split it there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the cursor on a coding to give it another code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the cursor on a coding, or select coded words, to say how they were said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the cursor on a coding, or select words, to write a memo on them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QualCoder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quality of suggestions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quality of suggestions …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quote wall: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quote …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotes as cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotes written to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>REFI-QDA codebook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>REFI-QDA project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank among losses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached by {participants} of {participants2} participants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read a source and code a passage; it appears here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read an edited workbook back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read an edited workbook back …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read and code ↵</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read closely. See the journey.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the table with these columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read ✓</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading along …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading along … {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the pasted text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recode to “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recolour “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recommends us (0–10)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recruited through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refuse “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refuse: not here, and not again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relationship with the supplier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remember recent projects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove a memo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove account “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove persona “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove saved search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {n} participant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {n} participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename code to “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename coder to “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename source to “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repaired: the text had been read as {encoding} on its way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repeat the last code	R</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace names …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace the text by a corrected one …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace the text of a source …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace the text of “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace, and save the key …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resize “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role of {voice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {number}: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows left out of {name}.csv</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that are left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said and did</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said in interviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said unprompted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said when prompted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a copy …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save table …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the rows left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save these rows as a table …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save these rows …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save this search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved searches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {n} row to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {n} rows to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {rows} rows to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saw the draft map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say something of a persona</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Says more than the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Says otherwise than the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score {score}, the mean of the components known; over {n} weightings of them its rank lies between {best} and {worst} of {all}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search all texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search all texts …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search codes, sources and actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Searching …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Segments at their places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select some words first: drag over them, or press S for the sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select the words that shall become the code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select words in a transcript first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select words in a transcript first; a click on a link goes there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seniority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sentences are cut, and words brought to their stems, by the rules of this language.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sets of fields for studies of journeys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settle a difference: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settle a difference: “{name}” instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settle differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settle differences …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settled ({n})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settled: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shorter lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show a source first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show another lane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show everything again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show in transcript ↵</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show inside another stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show lane “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show names again, then repeat it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only a kind, a code, a coder, or one speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the left panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the right panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the quote it is like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shrink to what is unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of the interface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of transcripts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slides (PowerPoint)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller transcript</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snapshot “{label}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snapshots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snapshots, decisions and comments are hidden while names are: they may hold some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody is named a second time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong that should not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort the table by this column to find them, correct them, then change the type.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source of the second pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources, codes and codings for other programs of research.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaker “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaks in no source yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaks in {n} source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaks in {n} sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split by codings …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split off “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split “{name}” in two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a new project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start coding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statement: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop using their words now: erase this participant, or write down why the words may stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopping …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strong feelings: of those who voiced any, felt −2 or +2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggest codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggest “{name}” as usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggest “{name}” only from this score up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggested from a score of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggestion or passage before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggestions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggestions to accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggestions use cue words, learned words and the language model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supplier now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suppliers considered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch light and dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of the answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables with the same headers are read the same way from then on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags with dots for the levels, and descriptions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taguette</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a filter away to see more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a link off a memo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take off the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take off {n} coding that lies inside another of the same code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take off {n} codings that lie inside another of the same code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take one of the filters away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take over {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take over {some} of {n} row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take over {some} of {n} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the filter “{words}” away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this link off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this one in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take “{name}” off	Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take “{name}” off the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Technique</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That day has passed: delete it, or agree on a later day. Nothing is deleted by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is not a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is what the table says already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The anonymised file would still hold known names: {listed}. Nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The code that is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The codebook alone, for other programs of research.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The codebook as a document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The codebook as plain text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The column mapping is not one for coded segments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first row must name the columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first {read} of {all} passages hold about {share} of what there is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The history begins anew: earlier steps cannot be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The language model is not installed: suggestions use cue words and learned words only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The language model knows English only: suggestions use cue words and learned words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map and a slide for every stage, with shapes to edit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map could not be drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map in one file that opens in any browser and loads nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project has seen {n} act since this workbook was written. A row that was changed in both places stays as the project has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project has seen {n} acts since this workbook was written. A row that was changed in both places stays as the project has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project is sound: tables, texts, quotes and originals agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project itself stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project was opened elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same numbers as on the screen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The stages in which most people are in pain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table does not say which words have which code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table has a column “{name}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table has a column “{title}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table has no more columns at the right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The texts of this project are in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole codebook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The written file is searched for every known name; if one is left, nothing is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {what} of {name} was to be kept until {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is already a participant with this name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no codebook layout “{key}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no coding here to take off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no neighbouring coding of the same code to join</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no other voice to give.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no {what} “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to paste.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There would be two participants with this name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They come with definitions, cue words and example sentences. Codes you have stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This act was not about the words of a source that is still there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This can be read as two different numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This field has no choices yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This field has no values yet. Choose another one above, or give it values in the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This field is no longer in the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is counted and cannot be typed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is neither yes nor no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no longer in the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is none of the choices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not something to plan by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is too long for a cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is too much to paste at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This journey map is no longer in the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This lane shows what a survey said; import one on the Analysis page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This map as it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This map is too large for a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This persona is no longer in the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This screen, without notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This statement is no longer in the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick the codings that shall move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick those with a score from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tier {tier}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tier {tier}: {tier_reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title of the memo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title, if it needs one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To a new code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be heeded ({n})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To overhaul</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To overhaul is a stage in which {share} or more are in pain and feel {mean} or worse on average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Told of a pain here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Took over {n} edited row of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Took over {n} edited rows of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top opportunity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trailmark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trailmark {fact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transcript</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tree, descriptions and colours, for most programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trigger of the purchase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two columns of the file would fill “{title}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two fields would be called “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two sources side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a number into a cell to plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type at least one character.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type cue words or example sentences: it shows here what they find.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type digits, such as 12 or 3.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type its choices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what is known about the persona.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type yes or no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Typical sentences among its codings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UX session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo brings all of it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo may bring it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo the merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo {undo_label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Users at the company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Valence of a coding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Violet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watering holes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wave {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a row is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What becomes of “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do they want, in one line?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you notice here?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is not coded yet, most promising first (F7: the next one)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is suggested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it claims</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What should be known about this account?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the analyses say of stages, laid over the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the room sees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this would find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to do with this quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to look for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to show of the people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What will be in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What “{column}” is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What “{name}” fills</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When not: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When to use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When to use: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When “{name}” is suggested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where both say something</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where both say something, keep the project’s words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where both say something, take the file’s words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where customers are lost, as measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where somebody known says otherwise, take what the file says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the copies differ, what was here is kept. A backup from before the merge was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the map is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the names of participants come from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where they go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where this source is coded. Click to go there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to read first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where: {places}. Redact or pseudonymise them in the project first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which people to show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which quote backs it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which voice is theirs?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which voice is {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who belongs to {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who decides and who uses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is kept of them?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who somebody is: what a persona is later made of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who speaks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole map (0), full size (1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose journey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose product it is about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a snapshot, another map, persona, wave or coder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word, to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words its codings have in common</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work blind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work blind, or end it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work blind: every coder sees only their own codings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a card by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write card “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write down what you notice: in the journal, on a source, a code, a passage, a person or a cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write figures only, such as 50 or 12.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it as 2025-04-03.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it as PDF or SVG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it without a sign for thousands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the memo first, then link words to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write what to look for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote {n} code to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote {n} codes to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote {n} row to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote {n} rows to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name on codings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a code of this name is at {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a new field ({type})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all {all} are there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>angry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>anywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as it feels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as {name}, {turns}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attributes that fewer than three people share, alone or together, are generalised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>becomes “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blanks or quotation marks differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by anyone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose the columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clearly less than the {count} on the other side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clearly more than the {count} on the other side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coded as found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coded as sentences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coded as turns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coded as words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>competitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>crossed with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cue words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deleted row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>depth interview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>diary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>different participants, Newcombe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>director</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>executive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fills {fields}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gone: “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>happy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how bad it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how it feels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in all sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in {n} source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in {n} sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>internal talk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is taken off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its code has no name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its code is a family, which cannot be given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its words are in no source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its words stand in {n} place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its words stand in {n} places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keep all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keep none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keep {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loses {share} · {rank}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>make or break {rank}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>manager</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neutral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new participant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new: “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no owner, no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no participants yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody on this side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody’s yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not heard yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing: leave it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of 100 up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of 100; {usual} is usual, more suggests less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one side has no participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>overlooked leak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p (Holm)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pain {rank} · {k} of {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>persona</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>prompted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reached, mean feeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>refuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {n}, new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>saw the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>score {score}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>some</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>somewhere in its markup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>surprised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file’s name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same participants, McNemar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the voice’s name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to overhaul</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>transcript</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unprompted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uses only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>very happy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>very sad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vs {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what it blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what it means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>when not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>when to use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{added}, {same}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{after} of {before}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{cards} cards · words of {people} of {participants} participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{code} (new)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{codings} in {sources}, last {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{column} of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{column}: {before} → {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{counted}. Nothing is stored yet: look at who speaks and what kind each is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} on the other side, no clear difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {all} settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {planned} planned were heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file_name} quotes.pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, {rows}. Nothing is stored yet: look at what each column fills.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} found. Make a backup before anything is repaired.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found}. Untick what does not fit; nothing is written yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{heard} of {planned}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}, cut differently</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{k} of the {n} participant who reached this stage told of a pain in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{k} of the {n} participants who reached this stage told of a pain in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{k} of {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{k} of {n} who reached {stage} told of a pain there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{missing} reached the stage and expressed none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} (not heard yet)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} belongs to {owner}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} brand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} codebook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} copy.trailmark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} does not end in {ending}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has withdrawn consent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} in “{title}” is somebody else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is the same as …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} left out.csv</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} names.csv</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} of the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} used to work for a competitor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} — Trailmark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {loss}; no coded pain explains it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {n} coding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {n} codings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} attachment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} attachments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} cell cannot be stored, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} cell changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} cells cannot be stored, so nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} cells changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} change in words or evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} changes in words or evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} clear difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} clear differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} code is new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} code lies below it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} coder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} coders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} codes are new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} codes lie below it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} coding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} coding on {sources} of {all} sources goes with it, of {people} of {everyone} participants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} coding, of {people} of {everyone} participants, on {sources} of {all} sources.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} codings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} codings on {sources} of {all} sources go with it, of {people} of {everyone} participants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} codings, of {people} of {everyone} participants, on {sources} of {all} sources.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} conflicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} consent not noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} consent withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} consents not noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} consents withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} former competitor employee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} former competitor employees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} hit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} hit in {sources} of {of} sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} hits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} hits in {sources} of {of} sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} map of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} maps of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} memo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} memo besides those on codings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} memos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} memos besides those on codings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} more has the same share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} more have the same share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} name of a participant, speaker, company or coder becomes an alias</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} names of participants, speakers, companies and coders become aliases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} need a decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} needs a decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} new code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} new codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} new field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} new fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} new participant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} new participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of your dots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {all} are new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {all} is new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} overlap others of the same coder and become one with them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} overlaps another of the same coder and becomes one with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} participant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} participant is in no cell, as nothing is said about this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} participants are in no cell, as nothing is said about this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} passage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} passage moves with its words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} passage {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} passages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} passages move with their words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} passages or more {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} passages {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} quote was not released and is only counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} quotes were not released and are only counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} redacted place stays hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} redacted places stay hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} row is left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} row is too much to paste at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} row left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} row pointed to what is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} row was here already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} row. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} rows are left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} rows are too much to paste at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} rows left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} rows pointed to what is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} rows were here already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} rows. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} sheet and the method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} sheets and the method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} suggestions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} thing is new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} things are new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} turns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} value of “{name}” does not fit the type “{type}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} values of “{name}” do not fit the type “{type}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} was here already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} were here already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{people}, {n} heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{read} of {lines} sources read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{reason}, in {title}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{right} of {suggested} suggested were right, {right} of {all} found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rows} of {rows2} codings · {people} of {people2} participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{same} words stay, {gone} go, {new} are new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} or more are lost here and no pain is coded as the reason: look for it in the next interviews.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sides}: none of {statements} differs clearly. With so few people only large differences can show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sides}: {clear} of {statements} differ clearly, first “{text}” in {stage} ({before} → {after}); {sure} hold after Holm's correction, the rest are exploratory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{some} of {n} coding has its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{some} of {n} codings have their place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{some} of {n} memo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{some} of {n} memos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{stage}: half or more in pain and a mean feeling of −1 or below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{stage}: score {score}; its rank lies between {best} and {worst}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{text} Everything stays on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{times} time{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{unplaced} unplaced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} more come up when these are placed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} of {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} of {steps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} of “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}: {which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}; their sources stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where} · {reached} participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{whole}  ·  here {here}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{yes} of {all} accepted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>α: would another coder find the code for the same participant (Krippendorff 2004); α_U: on the same stretch of text (Krippendorff 1995).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>–</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{before}” became “{after}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” groups codes; choose one below it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” has nothing to choose from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” holds no people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” holds {n} code: {new} new, {known} known, {same} of them the same in all it says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” holds {n} codes: {new} new, {known} known, {same} of them the same in all they say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is no table of people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is suggested as usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is suggested from a score of {score} of 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is there already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” looks like a table of {program}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” says nothing the project does not say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{old}” becomes “{new}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” has its corrected text; every mark moved with its words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{type}” is not a type of field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and {n} more place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and {n} more places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and {n} more row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and {n} more rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and {n} more voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and {n} more voices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>← Earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↑ Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↓ Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>−1 bad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>−2 very bad</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
