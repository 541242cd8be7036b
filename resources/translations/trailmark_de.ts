<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Trailmark</name>
    <message>
      <source> (jackknife {low} to {high})</source>
      <translation> (Jackknife {low} bis {high})</translation>
    </message>
    <message>
      <source> ({gap_interval} to {gap_interval2})</source>
      <translation> ({gap_interval} bis {gap_interval2})</translation>
    </message>
    <message>
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <source> in {segment}</source>
      <translation> in {segment}</translation>
    </message>
    <message>
      <source> {listed} have too few components.</source>
      <translation> Zu wenige Bestandteile haben {listed}.</translation>
    </message>
    <message>
      <source> · both ways</source>
      <translation> · beides</translation>
    </message>
    <message>
      <source> · pinned</source>
      <translation> · angeheftet</translation>
    </message>
    <message>
      <source> · {n} again</source>
      <translation> · {n} erneut</translation>
    </message>
    <message>
      <source>({n} change)</source>
      <translation>({n} Änderung)</translation>
    </message>
    <message>
      <source>+1 good</source>
      <translation>+1 gut</translation>
    </message>
    <message>
      <source>+2 very good</source>
      <translation>+2 sehr gut</translation>
    </message>
    <message>
      <source>+{labels} more</source>
      <translation>+{labels} weitere</translation>
    </message>
    <message>
      <source>+{more} more</source>
      <translation>+{more} weitere</translation>
    </message>
    <message>
      <source>+{n} not heard</source>
      <translation>+{n} nicht gehört</translation>
    </message>
    <message>
      <source>, and {n} more</source>
      <translation> und {n} weitere</translation>
    </message>
    <message>
      <source>, interval {signed} to {signed2}</source>
      <translation>, Intervall {signed} bis {signed2}</translation>
    </message>
    <message>
      <source>, {age_days} days old</source>
      <translation>, {age_days} Tage alt</translation>
    </message>
    <message>
      <source>, {conflicts} differ and were left as they are</source>
      <translation>, {conflicts} weichen ab und blieben, wie sie sind</translation>
    </message>
    <message>
      <source>0 neither</source>
      <translation>0 weder noch</translation>
    </message>
    <message>
      <source>0 removes the plan.</source>
      <translation>0 entfernt den Plan.</translation>
    </message>
    <message>
      <source>1 annoys</source>
      <translation>1 stört</translation>
    </message>
    <message>
      <source>1 hit</source>
      <translation>1 Treffer</translation>
    </message>
    <message>
      <source>1 – 9, letters</source>
      <translation>1 – 9, Buchstaben</translation>
    </message>
    <message>
      <source>1, little depends on it</source>
      <translation>1, wenig hängt davon ab</translation>
    </message>
    <message>
      <source>1–{few} people, or prompted only</source>
      <translation>1–{few} Personen oder nur auf Nachfrage</translation>
    </message>
    <message>
      <source>2 slows down</source>
      <translation>2 bremst</translation>
    </message>
    <message>
      <source>2025-04-03</source>
      <translation>2025-04-03</translation>
    </message>
    <message>
      <source>2–4 weeks</source>
      <translation>2–4 Wochen</translation>
    </message>
    <message>
      <source>3 stops people</source>
      <translation>3 hält Menschen auf</translation>
    </message>
    <message>
      <source>3, some depends on it</source>
      <translation>3, einiges hängt davon ab</translation>
    </message>
    <message>
      <source>5 is what most depends on.</source>
      <translation>5 ist, wovon am meisten abhängt.</translation>
    </message>
    <message>
      <source>5, most depends on it</source>
      <translation>5, das meiste hängt davon ab</translation>
    </message>
    <message>
      <source>95 % interval {low} to {high}</source>
      <translation>95-%-Intervall {low} bis {high}</translation>
    </message>
    <message>
      <source>; and {n} more place</source>
      <translation>; und {n} weitere Stelle</translation>
    </message>
    <message>
      <source>; and {n} more places</source>
      <translation>; und {n} weitere Stellen</translation>
    </message>
    <message>
      <source>; its rank is {rank} of {rows} because intervals overlap</source>
      <translation>; sein Rang ist {rank} von {rows}, weil sich Intervalle überschneiden</translation>
    </message>
    <message>
      <source>; most often left out is {stage} ({people})</source>
      <translation>; am häufigsten ausgelassen wird {stage} ({people})</translation>
    </message>
    <message>
      <source>; most often revisited is {stage} ({share} visitors)</source>
      <translation>; am häufigsten wiederbesucht wird {stage} ({share} Besuchenden)</translation>
    </message>
    <message>
      <source>; most participants are in pain at {stage} ({share})</source>
      <translation>; die meisten Teilnehmenden haben Probleme bei {stage} ({share})</translation>
    </message>
    <message>
      <source>; no coded pain explains the loss at {stages}</source>
      <translation>; kein kodiertes Problem erklärt den Verlust bei {stages}</translation>
    </message>
    <message>
      <source>; nothing is coded for {listed}</source>
      <translation>; nichts ist kodiert für {listed}</translation>
    </message>
    <message>
      <source>; then {name}: {after}</source>
      <translation>; dann {name}: {after}</translation>
    </message>
    <message>
      <source>A byte order mark at the beginning was removed.</source>
      <translation>Eine Bytereihenfolge-Markierung am Anfang wurde entfernt.</translation>
    </message>
    <message>
      <source>A card needs words.</source>
      <translation>Eine Karte braucht Worte.</translation>
    </message>
    <message>
      <source>A card written by hand is an assumption until a quote supports it.</source>
      <translation>Eine von Hand geschriebene Karte ist eine Annahme, bis ein Zitat sie stützt.</translation>
    </message>
    <message>
      <source>A cell is a whole transcript</source>
      <translation>Eine Zelle ist ein ganzes Transkript</translation>
    </message>
    <message>
      <source>A code cannot be merged into one below itself.</source>
      <translation>Ein Code lässt sich nicht mit einem Code unter ihm zusammenführen.</translation>
    </message>
    <message>
      <source>A code cannot be moved below itself.</source>
      <translation>Ein Code lässt sich nicht unter sich selbst verschieben.</translation>
    </message>
    <message>
      <source>A code names what a passage is about.</source>
      <translation>Ein Code benennt, wovon eine Textstelle handelt.</translation>
    </message>
    <message>
      <source>A code needs a name.</source>
      <translation>Ein Code braucht einen Namen.</translation>
    </message>
    <message>
      <source>A code such as P07 is enough.</source>
      <translation>Ein Kürzel wie P07 genügt.</translation>
    </message>
    <message>
      <source>A code such as P07 or a pseudonym is enough.</source>
      <translation>Ein Kürzel wie P07 oder ein Pseudonym genügt.</translation>
    </message>
    <message>
      <source>A codebook (.qdc) is imported under Codebook.</source>
      <translation>Ein Codebuch (.qdc) wird unter „Codebuch“ importiert.</translation>
    </message>
    <message>
      <source>A codebook cannot be written as “{name}”.</source>
      <translation>Ein Codebuch kann nicht als „{name}“ geschrieben werden.</translation>
    </message>
    <message>
      <source>A coder needs a name.</source>
      <translation>Wer kodiert, braucht einen Namen.</translation>
    </message>
    <message>
      <source>A coding can only be split inside its words.</source>
      <translation>Eine Kodierung lässt sich nur innerhalb ihrer Wörter teilen.</translation>
    </message>
    <message>
      <source>A coding is no longer there.</source>
      <translation>Eine Kodierung ist nicht mehr da.</translation>
    </message>
    <message>
      <source>A coding “{code}” in “{title}” differs in its {what}; yours was kept.</source>
      <translation>Eine Kodierung „{code}“ in „{title}“ weicht ab: {what}; Ihre blieb.</translation>
    </message>
    <message>
      <source>A computed card lies where its passages lie.</source>
      <translation>Eine berechnete Karte liegt dort, wo ihre Textstellen liegen.</translation>
    </message>
    <message>
      <source>A corrected transcript took its place.</source>
      <translation>Ein korrigiertes Transkript trat an seine Stelle.</translation>
    </message>
    <message>
      <source>A diary post needs a `body:` block after its `---` lines.</source>
      <translation>Ein Tagebucheintrag braucht nach den Zeilen mit `---` einen Block `body:`.</translation>
    </message>
    <message>
      <source>A few words in a row are easy to keep in mind.</source>
      <translation>Ein paar Wörter hintereinander merkt man sich leicht.</translation>
    </message>
    <message>
      <source>A field is no longer in the project.</source>
      <translation>Ein Feld ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>A field needs a name.</source>
      <translation>Ein Feld braucht einen Namen.</translation>
    </message>
    <message>
      <source>A guide to look closer, not a validated measure.</source>
      <translation>Ein Hinweis zum genaueren Hinsehen, kein geprüftes Maß.</translation>
    </message>
    <message>
      <source>A list to look at first, then one act</source>
      <translation>Erst eine Liste zum Ansehen, dann ein einziger Schritt</translation>
    </message>
    <message>
      <source>A map cannot be written as “{name}”.</source>
      <translation>Eine Map kann nicht als „{name}“ geschrieben werden.</translation>
    </message>
    <message>
      <source>A map has a column for every code of the kind “stage”: make some in the codebook, then code passages with them.</source>
      <translation>Eine Map hat eine Spalte für jeden Code der Art „Phase“: Legen Sie welche im Codebuch an und kodieren Sie dann Textstellen damit.</translation>
    </message>
    <message>
      <source>A map in Markdown has a few pages.</source>
      <translation>Eine Map in Markdown hat wenige Seiten.</translation>
    </message>
    <message>
      <source>A map in Markdown opens with its stages, cards and tables; it is an assumption until coded.</source>
      <translation>Eine Map in Markdown öffnet sich mit ihren Phasen, Karten und Tabellen; bis zum Kodieren ist sie eine Annahme.</translation>
    </message>
    <message>
      <source>A map is computed from codings. It gets a column for every stage of the codebook.</source>
      <translation>Eine Map wird aus Kodierungen berechnet. Sie bekommt eine Spalte für jede Phase des Codebuchs.</translation>
    </message>
    <message>
      <source>A map needs a title.</source>
      <translation>Eine Map braucht einen Titel.</translation>
    </message>
    <message>
      <source>A memo cannot be put there.</source>
      <translation>Dort kann kein Memo liegen.</translation>
    </message>
    <message>
      <source>A new participant needs a name: paste from the column of names.</source>
      <translation>Neue Teilnehmende brauchen einen Namen: Fügen Sie ab der Namensspalte ein.</translation>
    </message>
    <message>
      <source>A participant can be erased: transcripts, codings, memos, history, backups, index. First a list is shown, then the file is written anew.</source>
      <translation>Eine Person lässt sich löschen: Transkripte, Kodierungen, Memos, Verlauf, Sicherungen, Index. Zuerst wird eine Liste gezeigt, dann die Datei neu geschrieben.</translation>
    </message>
    <message>
      <source>A participant counts as heard who speaks in a source that is no internal talk: {n} of {all}.</source>
      <translation>Als gehört zählt, wer in einer Quelle spricht, die kein internes Gespräch ist: {n} von {all}.</translation>
    </message>
    <message>
      <source>A participant is no longer in the project.</source>
      <translation>Eine Person ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>A participant needs a name.</source>
      <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
      <source>A passage lies outside its source.</source>
      <translation>Eine Textstelle liegt außerhalb ihrer Quelle.</translation>
    </message>
    <message>
      <source>A passage of “{title}” differs in {what}; yours was kept.</source>
      <translation>Eine Textstelle in „{title}“ weicht ab: {what}; Ihre blieb.</translation>
    </message>
    <message>
      <source>A password needs at least {n} characters.</source>
      <translation>Ein Passwort braucht mindestens {n} Zeichen.</translation>
    </message>
    <message>
      <source>A persona stands for people who go the same way; each has a map of its own.</source>
      <translation>Eine Persona steht für Menschen, die denselben Weg gehen; jede hat eine eigene Map.</translation>
    </message>
    <message>
      <source>A plan is a whole number from 0 to {most}.</source>
      <translation>Ein Plan ist eine ganze Zahl von 0 bis {most}.</translation>
    </message>
    <message>
      <source>A project cannot be exported as “{name}”.</source>
      <translation>Ein Projekt kann nicht als „{name}“ exportiert werden.</translation>
    </message>
    <message>
      <source>A regular expression such as \d+ (euros?|dollars?); a second for each text at the most</source>
      <translation>Ein regulärer Ausdruck wie \d+ (Euro|Dollar); höchstens eine Sekunde je Text</translation>
    </message>
    <message>
      <source>A repair would</source>
      <translation>Eine Reparatur würde</translation>
    </message>
    <message>
      <source>A report without any of your texts was written: {name}.</source>
      <translation>Ein Bericht ohne Ihre Texte wurde geschrieben: {name}.</translation>
    </message>
    <message>
      <source>A row is a participant, columns are questions</source>
      <translation>Eine Zeile ist eine Person, Spalten sind Fragen</translation>
    </message>
    <message>
      <source>A row is an entry of a diary</source>
      <translation>Eine Zeile ist ein Tagebucheintrag</translation>
    </message>
    <message>
      <source>A score orders suggestions, it is no promise: look through the list before you accept. Every coding keeps that it was suggested.</source>
      <translation>Der Wert ordnet die Vorschläge, er verspricht nichts: Sehen Sie die Liste durch, bevor Sie annehmen. Jede Kodierung behält, dass sie vorgeschlagen wurde.</translation>
    </message>
    <message>
      <source>A search such as price OR cost, speaker:P07, kind:diary, NOT discount</source>
      <translation>Eine Suche wie Preis OR Kosten, speaker:P07, kind:diary, NOT Rabatt</translation>
    </message>
    <message>
      <source>A simpler one without nested repeats will do.</source>
      <translation>Ein einfacheres ohne verschachtelte Wiederholungen genügt.</translation>
    </message>
    <message>
      <source>A snapshot keeps the map as it is now, so that a later one can be compared.</source>
      <translation>Ein Schnappschuss bewahrt die Map, wie sie jetzt ist, damit eine spätere verglichen werden kann.</translation>
    </message>
    <message>
      <source>A source needs a title.</source>
      <translation>Eine Quelle braucht einen Titel.</translation>
    </message>
    <message>
      <source>A stage can only be merged into another stage of its map.</source>
      <translation>Eine Phase lässt sich nur mit einer anderen Phase ihrer Map zusammenführen.</translation>
    </message>
    <message>
      <source>A statement needs words.</source>
      <translation>Eine Aussage braucht Worte.</translation>
    </message>
    <message>
      <source>A table with a row for each respondent: importance and performance, a ranking, or MaxDiff choices.</source>
      <translation>Eine Tabelle mit einer Zeile je antwortender Person: Wichtigkeit und Leistung, eine Rangfolge oder MaxDiff-Wahlen.</translation>
    </message>
    <message>
      <source>A valence lies between −2 and +2.</source>
      <translation>Eine Wertung liegt zwischen −2 und +2.</translation>
    </message>
    <message>
      <source>A vote needs a voter and no fewer than no dots.</source>
      <translation>Eine Stimme braucht eine Person und mindestens null Punkte.</translation>
    </message>
    <message>
      <source>A weight lies between 0 and 100.</source>
      <translation>Ein Gewicht liegt zwischen 0 und 100.</translation>
    </message>
    <message>
      <source>A word or phrase on each line; words are found in their other forms, too</source>
      <translation>Ein Wort oder eine Wendung je Zeile; Wörter werden auch in anderen Formen gefunden</translation>
    </message>
    <message>
      <source>A {table} needs its {words}.</source>
      <translation>{table} braucht: {words}.</translation>
    </message>
    <message>
      <source>A {what} needs a name.</source>
      <translation>{what} braucht einen Namen.</translation>
    </message>
    <message>
      <source>A {what} needs words.</source>
      <translation>{what} braucht Worte.</translation>
    </message>
    <message>
      <source>A “{lane_kind}” lane holds no cards.</source>
      <translation>Eine Zeile „{lane_kind}“ enthält keine Karten.</translation>
    </message>
    <message>
      <source>AARRR funnel</source>
      <translation>AARRR-Trichter</translation>
    </message>
    <message>
      <source>ATLAS.ti</source>
      <translation>ATLAS.ti</translation>
    </message>
    <message>
      <source>About Trailmark</source>
      <translation>Über Trailmark</translation>
    </message>
    <message>
      <source>About a competitor</source>
      <translation>Über einen Wettbewerber</translation>
    </message>
    <message>
      <source>About our own product</source>
      <translation>Über das eigene Produkt</translation>
    </message>
    <message>
      <source>Accept suggestions</source>
      <translation>Vorschläge annehmen</translation>
    </message>
    <message>
      <source>Accept the suggestion</source>
      <translation>Den Vorschlag annehmen</translation>
    </message>
    <message>
      <source>Accept {n} of {all}</source>
      <translation>{n} von {all} annehmen</translation>
    </message>
    <message>
      <source>Accept {what}</source>
      <translation>{what} annehmen</translation>
    </message>
    <message>
      <source>Accept “{name}”</source>
      <translation>„{name}“ annehmen</translation>
    </message>
    <message>
      <source>Accept …</source>
      <translation>Annehmen …</translation>
    </message>
    <message>
      <source>Accepted {what}</source>
      <translation>{what} angenommen</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Konto</translation>
    </message>
    <message>
      <source>Account “{name}”</source>
      <translation>Konto „{name}“</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <source>Acquisition, activation, retention, referral and revenue, for growth work on one product.</source>
      <translation>Gewinnen, aktivieren, halten, weiterempfehlen und verdienen, für das Wachstum eines Produkts.</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Handlungen</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add a field</source>
      <translation>Feld hinzufügen</translation>
    </message>
    <message>
      <source>Add a participant</source>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <source>Add a quote of this stage …</source>
      <translation>Ein Zitat dieser Phase hinzufügen …</translation>
    </message>
    <message>
      <source>Add a row</source>
      <translation>Zeile hinzufügen</translation>
    </message>
    <message>
      <source>Add a statement …</source>
      <translation>Aussage hinzufügen …</translation>
    </message>
    <message>
      <source>Add codes from templates</source>
      <translation>Codes aus Vorlagen hinzufügen</translation>
    </message>
    <message>
      <source>Add codes from templates …</source>
      <translation>Codes aus Vorlagen hinzufügen …</translation>
    </message>
    <message>
      <source>Add participant</source>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <source>Add them under Fields.</source>
      <translation>Ergänzen Sie sie unter „Felder“.</translation>
    </message>
    <message>
      <source>Add to {heading}</source>
      <translation>Zu {heading} hinzufügen</translation>
    </message>
    <message>
      <source>Add {n} code</source>
      <translation>{n} Code hinzufügen</translation>
    </message>
    <message>
      <source>Add {n} codes</source>
      <translation>{n} Codes hinzufügen</translation>
    </message>
    <message>
      <source>Add {n} field</source>
      <translation>{n} Feld hinzufügen</translation>
    </message>
    <message>
      <source>Add {n} fields</source>
      <translation>{n} Felder hinzufügen</translation>
    </message>
    <message>
      <source>Add “{words}”</source>
      <translation>„{words}“ hinzufügen</translation>
    </message>
    <message>
      <source>Added {n} code</source>
      <translation>{n} Code hinzugefügt</translation>
    </message>
    <message>
      <source>Added {n} codes</source>
      <translation>{n} Codes hinzugefügt</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Adressen</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Danach</translation>
    </message>
    <message>
      <source>After a participant was erased</source>
      <translation>Nachdem eine Person gelöscht wurde</translation>
    </message>
    <message>
      <source>After the merge the kept code has {n} coding on {sources} sources.</source>
      <translation>Nach dem Zusammenführen hat der bleibende Code {n} Kodierung in {sources} Quellen.</translation>
    </message>
    <message>
      <source>After the merge the kept code has {n} codings on {sources} sources.</source>
      <translation>Nach dem Zusammenführen hat der bleibende Code {n} Kodierungen in {sources} Quellen.</translation>
    </message>
    <message>
      <source>After, in {stage}</source>
      <translation>Danach, in {stage}</translation>
    </message>
    <message>
      <source>Afterwards every byte of the project and its backups is searched for the person’s words; a certificate without the name tells the result.</source>
      <translation>Danach wird jedes Byte des Projekts und seiner Sicherungen nach den Worten der Person durchsucht; eine Bescheinigung ohne Namen nennt das Ergebnis.</translation>
    </message>
    <message>
      <source>Age group</source>
      <translation>Altersgruppe</translation>
    </message>
    <message>
      <source>Agreed when it was put to them</source>
      <translation>Stimmten auf Nachfrage zu</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <source>Agreement by code</source>
      <translation>Übereinstimmung nach Code</translation>
    </message>
    <message>
      <source>Agreement, {what}</source>
      <translation>Übereinstimmung, {what}</translation>
    </message>
    <message>
      <source>Alike</source>
      <translation>Gleich</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All as they came</source>
      <translation>Alle wie geliefert</translation>
    </message>
    <message>
      <source>All cells</source>
      <translation>Alle Zellen</translation>
    </message>
    <message>
      <source>All coders</source>
      <translation>Alle Kodierenden</translation>
    </message>
    <message>
      <source>All coders are shown again</source>
      <translation>Alle Kodierenden sind wieder zu sehen</translation>
    </message>
    <message>
      <source>All codes</source>
      <translation>Alle Codes</translation>
    </message>
    <message>
      <source>All kinds</source>
      <translation>Alle Arten</translation>
    </message>
    <message>
      <source>All lanes</source>
      <translation>Alle Zeilen</translation>
    </message>
    <message>
      <source>All of it</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>All of it lies in one file on the researcher’s computer, and in backups in their own user folder, which only they can read.</source>
      <translation>Alles liegt in einer Datei auf dem Rechner der Forschenden und in Sicherungen im eigenen Benutzerordner, die nur sie lesen können.</translation>
    </message>
    <message>
      <source>All participants</source>
      <translation>Alle Teilnehmenden</translation>
    </message>
    <message>
      <source>All personas</source>
      <translation>Alle Personas</translation>
    </message>
    <message>
      <source>All sheets</source>
      <translation>Alle Blätter</translation>
    </message>
    <message>
      <source>All sources</source>
      <translation>Alle Quellen</translation>
    </message>
    <message>
      <source>All stages</source>
      <translation>Alle Phasen</translation>
    </message>
    <message>
      <source>All there</source>
      <translation>Alles da</translation>
    </message>
    <message>
      <source>All tiers</source>
      <translation>Alle Stufen</translation>
    </message>
    <message>
      <source>Amber</source>
      <translation>Bernstein</translation>
    </message>
    <message>
      <source>An account is a company or household; several of its people may take part.</source>
      <translation>Ein Konto ist ein Unternehmen oder Haushalt; mehrere Menschen daraus können teilnehmen.</translation>
    </message>
    <message>
      <source>An act of another coder</source>
      <translation>Ein Schritt einer anderen kodierenden Person</translation>
    </message>
    <message>
      <source>An anonymised workbook cannot be read back.</source>
      <translation>Eine anonymisierte Arbeitsmappe kann nicht zurückgelesen werden.</translation>
    </message>
    <message>
      <source>An answer lacks “{args}”.</source>
      <translation>Einer Antwort fehlt „{args}“.</translation>
    </message>
    <message>
      <source>An empty stretch of text cannot be coded.</source>
      <translation>Ein leeres Stück Text lässt sich nicht kodieren.</translation>
    </message>
    <message>
      <source>An example</source>
      <translation>Ein Beispiel</translation>
    </message>
    <message>
      <source>Analysis</source>
      <translation>Analyse</translation>
    </message>
    <message>
      <source>And {n} more</source>
      <translation>Und {n} weitere</translation>
    </message>
    <message>
      <source>Anonymised exports use pseudonyms, leave out rare attributes and originals, and are searched for known names before they are written.</source>
      <translation>Anonymisierte Exporte verwenden Pseudonyme, lassen seltene Merkmale und Originale weg und werden vor dem Schreiben nach bekannten Namen durchsucht.</translation>
    </message>
    <message>
      <source>Anonymised: names become pseudonyms</source>
      <translation>Anonymisiert: Namen werden zu Pseudonymen</translation>
    </message>
    <message>
      <source>Anonymised: no names</source>
      <translation>Anonymisiert: keine Namen</translation>
    </message>
    <message>
      <source>Anonymised: pseudonyms, and only quotes that may be shown</source>
      <translation>Anonymisiert: Pseudonyme und nur freigegebene Zitate</translation>
    </message>
    <message>
      <source>Another code …</source>
      <translation>Anderer Code …</translation>
    </message>
    <message>
      <source>Another coder is called “{name}” already.</source>
      <translation>Eine andere kodierende Person heißt schon „{name}“.</translation>
    </message>
    <message>
      <source>Another memo</source>
      <translation>Weiteres Memo</translation>
    </message>
    <message>
      <source>Another program is using the project file: this was not saved.</source>
      <translation>Ein anderes Programm benutzt die Projektdatei: Dies wurde nicht gespeichert.</translation>
    </message>
    <message>
      <source>Another source is already called “{title}”.</source>
      <translation>Eine andere Quelle heißt schon „{title}“.</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Beantwortet</translation>
    </message>
    <message>
      <source>Answering “{title}”</source>
      <translation>„{title}“ wird beantwortet</translation>
    </message>
    <message>
      <source>Apply code “{name}”</source>
      <translation>Code „{name}“ vergeben</translation>
    </message>
    <message>
      <source>Apply the code with this shortcut</source>
      <translation>Den Code mit diesem Kürzel vergeben</translation>
    </message>
    <message>
      <source>Apply the last code again</source>
      <translation>Den letzten Code noch einmal vergeben</translation>
    </message>
    <message>
      <source>Apply to the selection</source>
      <translation>Auf die Auswahl anwenden</translation>
    </message>
    <message>
      <source>Apply {n} code</source>
      <translation>{n} Code vergeben</translation>
    </message>
    <message>
      <source>Apply {n} codes</source>
      <translation>{n} Codes vergeben</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>Apr.</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabisch</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>Armenisch</translation>
    </message>
    <message>
      <source>Arrows</source>
      <translation>Pfeiltasten</translation>
    </message>
    <message>
      <source>As</source>
      <translation>Als</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>Wie gefunden</translation>
    </message>
    <message>
      <source>As it is: what was found</source>
      <translation>Ist: was gefunden wurde</translation>
    </message>
    <message>
      <source>As sentences</source>
      <translation>Als Sätze</translation>
    </message>
    <message>
      <source>As the code says</source>
      <translation>Wie der Code es sagt</translation>
    </message>
    <message>
      <source>As the source says</source>
      <translation>Wie die Quelle es sagt</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>As turns</source>
      <translation>Als Redebeiträge</translation>
    </message>
    <message>
      <source>As usual</source>
      <translation>Wie üblich</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>Noch einmal fragen</translation>
    </message>
    <message>
      <source>Ask for it, set Consent to “given” and enter the day, before anything is quoted or shared.</source>
      <translation>Bitten Sie darum, setzen Sie „Einwilligung“ auf „erteilt“ und tragen Sie den Tag ein, bevor etwas zitiert oder geteilt wird.</translation>
    </message>
    <message>
      <source>Ask its owner for access, or copy it.</source>
      <translation>Bitten Sie um Zugriff oder kopieren Sie die Datei.</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>Gefragt</translation>
    </message>
    <message>
      <source>Asked by</source>
      <translation>Gefragt nach</translation>
    </message>
    <message>
      <source>Asked of {n}, mentioned by none</source>
      <translation>{n} gefragt, von niemandem erwähnt</translation>
    </message>
    <message>
      <source>Assign …</source>
      <translation>Zuweisen …</translation>
    </message>
    <message>
      <source>At least {n} characters; a few words in a row are easy to keep in mind.</source>
      <translation>Mindestens {n} Zeichen; ein paar Wörter hintereinander merkt man sich leicht.</translation>
    </message>
    <message>
      <source>Attribute</source>
      <translation>Merkmal</translation>
    </message>
    <message>
      <source>Attributes</source>
      <translation>Merkmale</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>Aug.</translation>
    </message>
    <message>
      <source>Automatic suggestions of names are proposals; a person decides. Voices and faces are not processed.</source>
      <translation>Automatisch vorgeschlagene Namen sind Vorschläge; ein Mensch entscheidet. Stimmen und Gesichter werden nicht verarbeitet.</translation>
    </message>
    <message>
      <source>B2B purchase</source>
      <translation>B2B-Kauf</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back (←)</source>
      <translation>Zurück (←)</translation>
    </message>
    <message>
      <source>Back a statement with a quote</source>
      <translation>Eine Aussage mit einem Zitat belegen</translation>
    </message>
    <message>
      <source>Back to the last place</source>
      <translation>Zurück zum letzten Ort</translation>
    </message>
    <message>
      <source>Back to the sources</source>
      <translation>Zurück zu den Quellen</translation>
    </message>
    <message>
      <source>Back up and repair {n}</source>
      <translation>Sichern und {n} reparieren</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <source>Back up while working, every</source>
      <translation>Bei der Arbeit sichern, alle</translation>
    </message>
    <message>
      <source>Back “{text}” with a quote</source>
      <translation>„{text}“ mit einem Zitat belegen</translation>
    </message>
    <message>
      <source>Backed up and verified</source>
      <translation>Gesichert und geprüft</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Hintergrund</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>Sicherung läuft</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Backups to keep</source>
      <translation>Sicherungen behalten</translation>
    </message>
    <message>
      <source>Backups …</source>
      <translation>Sicherungen …</translation>
    </message>
    <message>
      <source>Base</source>
      <translation>Grundstock</translation>
    </message>
    <message>
      <source>Basque</source>
      <translation>Baskisch</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Davor</translation>
    </message>
    <message>
      <source>Before a merge</source>
      <translation>Vor einem Zusammenführen</translation>
    </message>
    <message>
      <source>Before a newer Trailmark changed it</source>
      <translation>Bevor ein neueres Trailmark es änderte</translation>
    </message>
    <message>
      <source>Before a participant was erased</source>
      <translation>Bevor eine Person gelöscht wurde</translation>
    </message>
    <message>
      <source>Before a repair</source>
      <translation>Vor einer Reparatur</translation>
    </message>
    <message>
      <source>Before a workbook was read</source>
      <translation>Bevor eine Arbeitsmappe eingelesen wurde</translation>
    </message>
    <message>
      <source>Before the workshop</source>
      <translation>Vor dem Workshop</translation>
    </message>
    <message>
      <source>Before, in {stage}</source>
      <translation>Davor, in {stage}</translation>
    </message>
    <message>
      <source>Began here</source>
      <translation>Begannen hier</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <source>Beliefs</source>
      <translation>Überzeugungen</translation>
    </message>
    <message>
      <source>Below the code above</source>
      <translation>Unter dem Code darüber</translation>
    </message>
    <message>
      <source>Best</source>
      <translation>Am besten</translation>
    </message>
    <message>
      <source>Best–worst</source>
      <translation>Am besten – am schlechtesten</translation>
    </message>
    <message>
      <source>Blind spot</source>
      <translation>Blinder Fleck</translation>
    </message>
    <message>
      <source>Blind spots</source>
      <translation>Blinde Flecken</translation>
    </message>
    <message>
      <source>Blind: only your codings. End</source>
      <translation>Blind: nur Ihre Kodierungen. Beenden</translation>
    </message>
    <message>
      <source>Blocks the transition to</source>
      <translation>Blockiert den Übergang zu</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Both files are kept, and one undo brings the old text back.</source>
      <translation>Beide Dateien bleiben erhalten, und einmal Rückgängig bringt den alten Text zurück.</translation>
    </message>
    <message>
      <source>Boundary</source>
      <translation>Übergang</translation>
    </message>
    <message>
      <source>Brand</source>
      <translation>Marke</translation>
    </message>
    <message>
      <source>Brands</source>
      <translation>Marken</translation>
    </message>
    <message>
      <source>Bring in codings of {name}</source>
      <translation>Kodierungen von {name} übernehmen</translation>
    </message>
    <message>
      <source>Bring in {some} of {n} coding</source>
      <translation>{some} von {n} Kodierung übernehmen</translation>
    </message>
    <message>
      <source>Bring in {some} of {n} codings</source>
      <translation>{some} von {n} Kodierungen übernehmen</translation>
    </message>
    <message>
      <source>Brought in {n} coding</source>
      <translation>{n} Kodierung übernommen</translation>
    </message>
    <message>
      <source>Brought in {n} codings</source>
      <translation>{n} Kodierungen übernommen</translation>
    </message>
    <message>
      <source>Brought over</source>
      <translation>Übernommen</translation>
    </message>
    <message>
      <source>Business goals</source>
      <translation>Geschäftsziele</translation>
    </message>
    <message>
      <source>Buying centre (B2B)</source>
      <translation>Einkaufsgremium (B2B)</translation>
    </message>
    <message>
      <source>Buying role</source>
      <translation>Rolle beim Kauf</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Nach</translation>
    </message>
    <message>
      <source>By a rule</source>
      <translation>Durch eine Regel</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Von Hand</translation>
    </message>
    <message>
      <source>By itself</source>
      <translation>Für sich allein</translation>
    </message>
    <message>
      <source>By whom</source>
      <translation>Von wem</translation>
    </message>
    <message>
      <source>C decided or left because of it</source>
      <translation>C deshalb entschieden oder gegangen</translation>
    </message>
    <message>
      <source>CSV (Trailmark)</source>
      <translation>CSV (Trailmark)</translation>
    </message>
    <message>
      <source>CSV, one row a statement</source>
      <translation>CSV, eine Zeile je Aussage</translation>
    </message>
    <message>
      <source>Call one column Name or Participant.</source>
      <translation>Nennen Sie eine Spalte Name oder Participant.</translation>
    </message>
    <message>
      <source>Came again</source>
      <translation>Kamen wieder</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel {label}</source>
      <translation>{label} abbrechen</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Cannot be taken over</source>
      <translation>Kann nicht übernommen werden</translation>
    </message>
    <message>
      <source>Capital and small letters differ.</source>
      <translation>Groß- und Kleinbuchstaben zählen.</translation>
    </message>
    <message>
      <source>Card “{card}” in {stage}, hidden</source>
      <translation>Karte „{card}“ in {stage}, ausgeblendet</translation>
    </message>
    <message>
      <source>Cards with names</source>
      <translation>Karten mit Namen</translation>
    </message>
    <message>
      <source>Cards without names</source>
      <translation>Karten ohne Namen</translation>
    </message>
    <message>
      <source>Catalan</source>
      <translation>Katalanisch</translation>
    </message>
    <message>
      <source>Categories, codes and memos, one a line.</source>
      <translation>Kategorien, Codes und Memos, je eine Zeile.</translation>
    </message>
    <message>
      <source>Caveat</source>
      <translation>Vorbehalt</translation>
    </message>
    <message>
      <source>Cell</source>
      <translation>Zelle</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Zellen</translation>
    </message>
    <message>
      <source>Cells nobody was asked about, nobody mentioned, or only insiders claim</source>
      <translation>Zellen, nach denen niemand gefragt wurde, die niemand erwähnte oder die nur Interne behaupten</translation>
    </message>
    <message>
      <source>Cells of the map, least agreement first.</source>
      <translation>Zellen der Map, geringste Übereinstimmung zuerst.</translation>
    </message>
    <message>
      <source>Cells that are left out</source>
      <translation>Zellen, die ausgelassen werden</translation>
    </message>
    <message>
      <source>Certificate of erasure</source>
      <translation>Löschbescheinigung</translation>
    </message>
    <message>
      <source>Challenges</source>
      <translation>Herausforderungen</translation>
    </message>
    <message>
      <source>Change a statement</source>
      <translation>Aussage ändern</translation>
    </message>
    <message>
      <source>Change keys …</source>
      <translation>Tasten ändern …</translation>
    </message>
    <message>
      <source>Change the password</source>
      <translation>Passwort ändern</translation>
    </message>
    <message>
      <source>Change {n} participant</source>
      <translation>{n} Person ändern</translation>
    </message>
    <message>
      <source>Change {n} participants</source>
      <translation>{n} Personen ändern</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <source>Check brackets and signs.</source>
      <translation>Prüfen Sie Klammern und Zeichen.</translation>
    </message>
    <message>
      <source>Check that it exists and that you may read it.</source>
      <translation>Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
      <source>Check that it is there and that you may read it.</source>
      <translation>Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
      <source>Check that the file is there.</source>
      <translation>Prüfen Sie, ob die Datei da ist.</translation>
    </message>
    <message>
      <source>Check the disk it goes to.</source>
      <translation>Prüfen Sie das Ziellaufwerk.</translation>
    </message>
    <message>
      <source>Check the disk. Everything saved before is safe.</source>
      <translation>Prüfen Sie den Datenträger. Alles vorher Gespeicherte ist sicher.</translation>
    </message>
    <message>
      <source>Check the name and the folder.</source>
      <translation>Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
      <source>Check the project</source>
      <translation>Projekt prüfen</translation>
    </message>
    <message>
      <source>Check which column holds the words.</source>
      <translation>Prüfen Sie, welche Spalte den Text enthält.</translation>
    </message>
    <message>
      <source>Checking the project</source>
      <translation>Projekt wird geprüft</translation>
    </message>
    <message>
      <source>Choices of {name}</source>
      <translation>Auswahl für {name}</translation>
    </message>
    <message>
      <source>Choices, parted by semicolons</source>
      <translation>Auswahl, durch Semikolon getrennt</translation>
    </message>
    <message>
      <source>Choose a CSV or Excel file.</source>
      <translation>Wählen Sie eine CSV- oder Excel-Datei.</translation>
    </message>
    <message>
      <source>Choose a code below it.</source>
      <translation>Wählen Sie einen Code darunter.</translation>
    </message>
    <message>
      <source>Choose a code …</source>
      <translation>Code wählen …</translation>
    </message>
    <message>
      <source>Choose a csv or xlsx file.</source>
      <translation>Wählen Sie eine csv- oder xlsx-Datei.</translation>
    </message>
    <message>
      <source>Choose a file that ends in .trailmark.</source>
      <translation>Wählen Sie eine Datei, die auf .trailmark endet.</translation>
    </message>
    <message>
      <source>Choose a file with the one transcript that was corrected.</source>
      <translation>Wählen Sie eine Datei mit dem einen korrigierten Transkript.</translation>
    </message>
    <message>
      <source>Choose a place where you may write.</source>
      <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
      <source>Choose a place …</source>
      <translation>Ort wählen …</translation>
    </message>
    <message>
      <source>Choose a project made by Trailmark; it was left unchanged.</source>
      <translation>Wählen Sie ein Projekt von Trailmark; die Datei blieb unverändert.</translation>
    </message>
    <message>
      <source>Choose a quote to see who said it, and where.</source>
      <translation>Wählen Sie ein Zitat, um zu sehen, wer es wo gesagt hat.</translation>
    </message>
    <message>
      <source>Choose a stage code for it, then place passages.</source>
      <translation>Wählen Sie dafür einen Phasencode und platzieren Sie dann Textstellen.</translation>
    </message>
    <message>
      <source>Choose among: {names}.</source>
      <translation>Wählen Sie unter: {names}.</translation>
    </message>
    <message>
      <source>Choose an evidence workbook that Trailmark exported.</source>
      <translation>Wählen Sie eine Belegmappe, die Trailmark exportiert hat.</translation>
    </message>
    <message>
      <source>Choose an older backup.</source>
      <translation>Wählen Sie eine ältere Sicherung.</translation>
    </message>
    <message>
      <source>Choose another card.</source>
      <translation>Wählen Sie eine andere Karte.</translation>
    </message>
    <message>
      <source>Choose another field.</source>
      <translation>Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
      <source>Choose another folder, or free some space.</source>
      <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Choose another format.</source>
      <translation>Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
      <source>Choose another name, or merge the two.</source>
      <translation>Wählen Sie einen anderen Namen oder führen Sie beide zusammen.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>Choose another name; it was left unchanged.</source>
      <translation>Wählen Sie einen anderen Namen; die Datei blieb unverändert.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>Choose another quote.</source>
      <translation>Wählen Sie ein anderes Zitat.</translation>
    </message>
    <message>
      <source>Choose another stage.</source>
      <translation>Wählen Sie eine andere Phase.</translation>
    </message>
    <message>
      <source>Choose another title.</source>
      <translation>Wählen Sie einen anderen Titel.</translation>
    </message>
    <message>
      <source>Choose at least one column with importance, performance, rank or MaxDiff choices.</source>
      <translation>Wählen Sie mindestens eine Spalte mit Wichtigkeit, Leistung, Rang oder MaxDiff-Wahlen.</translation>
    </message>
    <message>
      <source>Choose files, or a folder that holds some.</source>
      <translation>Wählen Sie Dateien oder einen Ordner, der welche enthält.</translation>
    </message>
    <message>
      <source>Choose one of the list.</source>
      <translation>Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
      <source>Choose one of the project's personas.</source>
      <translation>Wählen Sie eine der Personas des Projekts.</translation>
    </message>
    <message>
      <source>Choose one of these.</source>
      <translation>Wählen Sie eines davon.</translation>
    </message>
    <message>
      <source>Choose one of: {all}.</source>
      <translation>Wählen Sie eines von: {all}.</translation>
    </message>
    <message>
      <source>Choose one of: {known}.</source>
      <translation>Wählen Sie eines von: {known}.</translation>
    </message>
    <message>
      <source>Choose one of: {value}.</source>
      <translation>Wählen Sie eines von: {value}.</translation>
    </message>
    <message>
      <source>Choose the column of names.</source>
      <translation>Wählen Sie die Spalte mit den Namen.</translation>
    </message>
    <message>
      <source>Choose the column with a name or number for each.</source>
      <translation>Wählen Sie die Spalte mit einem Namen oder einer Nummer für jede.</translation>
    </message>
    <message>
      <source>Choose the columns again.</source>
      <translation>Wählen Sie die Spalten noch einmal.</translation>
    </message>
    <message>
      <source>Choose the columns that hold the words and the codes.</source>
      <translation>Wählen Sie die Spalten mit den Worten und den Codes.</translation>
    </message>
    <message>
      <source>Choose the corrected transcript again.</source>
      <translation>Wählen Sie das korrigierte Transkript noch einmal.</translation>
    </message>
    <message>
      <source>Choose the file the other program exported.</source>
      <translation>Wählen Sie die Datei, die das andere Programm exportiert hat.</translation>
    </message>
    <message>
      <source>Choose the file with the corrected transcript.</source>
      <translation>Wählen Sie die Datei mit dem korrigierten Transkript.</translation>
    </message>
    <message>
      <source>Choose the file with the transcript, or paste its text.</source>
      <translation>Wählen Sie die Datei mit dem Transkript oder fügen Sie seinen Text ein.</translation>
    </message>
    <message>
      <source>Choose the file with the transcript.</source>
      <translation>Wählen Sie die Datei mit dem Transkript.</translation>
    </message>
    <message>
      <source>Choose the source whose text was corrected</source>
      <translation>Wählen Sie die Quelle, deren Text korrigiert wurde</translation>
    </message>
    <message>
      <source>Choose the xlsx file that Trailmark wrote.</source>
      <translation>Wählen Sie die xlsx-Datei, die Trailmark geschrieben hat.</translation>
    </message>
    <message>
      <source>Choose two sides: the map then shows the second, with the counts of the first.</source>
      <translation>Wählen Sie zwei Seiten: Die Map zeigt dann die zweite mit den Zahlen der ersten.</translation>
    </message>
    <message>
      <source>Choose where …</source>
      <translation>Ort wählen …</translation>
    </message>
    <message>
      <source>Choose …</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>Claimed from inside</source>
      <translation>Intern behauptet</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Clear all dots</source>
      <translation>Alle Punkte entfernen</translation>
    </message>
    <message>
      <source>Clear filters</source>
      <translation>Filter aufheben</translation>
    </message>
    <message>
      <source>Clear from</source>
      <translation>Deutlich ab</translation>
    </message>
    <message>
      <source>Clear votes</source>
      <translation>Stimmen löschen</translation>
    </message>
    <message>
      <source>Click a figure, or Enter, for its passages</source>
      <translation>Auf eine Zahl klicken oder Enter für ihre Textstellen</translation>
    </message>
    <message>
      <source>Click a lane or a stage on the map to rename, move or hide it.</source>
      <translation>Klicken Sie eine Zeile oder Phase der Map an, um sie umzubenennen, zu verschieben oder auszublenden.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Close comment</source>
      <translation>Kommentar abschließen</translation>
    </message>
    <message>
      <source>Close find</source>
      <translation>Suche schließen</translation>
    </message>
    <message>
      <source>Close it there first.</source>
      <translation>Schließen Sie es dort zuerst.</translation>
    </message>
    <message>
      <source>Close it there, or open it for reading.</source>
      <translation>Schließen Sie es dort oder öffnen Sie es zum Lesen.</translation>
    </message>
    <message>
      <source>Close project</source>
      <translation>Projekt schließen</translation>
    </message>
    <message>
      <source>Close the drawer</source>
      <translation>Seitenleiste schließen</translation>
    </message>
    <message>
      <source>Close the memo</source>
      <translation>Memo schließen</translation>
    </message>
    <message>
      <source>Close the project and open it at its new place.</source>
      <translation>Schließen Sie das Projekt und öffnen Sie es an seinem neuen Ort.</translation>
    </message>
    <message>
      <source>Close the second pane</source>
      <translation>Zweite Ansicht schließen</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Close this warning</source>
      <translation>Diese Warnung schließen</translation>
    </message>
    <message>
      <source>Co-occurrence</source>
      <translation>Gemeinsames Auftreten</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Code a passage first.</source>
      <translation>Kodieren Sie zuerst eine Textstelle.</translation>
    </message>
    <message>
      <source>Code all {total} …</source>
      <translation>Alle {total} kodieren …</translation>
    </message>
    <message>
      <source>Code all …</source>
      <translation>Alle kodieren …</translation>
    </message>
    <message>
      <source>Code by rule</source>
      <translation>Nach Regel kodieren</translation>
    </message>
    <message>
      <source>Code by rule …</source>
      <translation>Nach Regel kodieren …</translation>
    </message>
    <message>
      <source>Code in vivo	V</source>
      <translation>In vivo kodieren	V</translation>
    </message>
    <message>
      <source>Code in vivo: the words become the code</source>
      <translation>In vivo kodieren: Die Wörter werden zum Code</translation>
    </message>
    <message>
      <source>Code what participants said and give it a stage first.</source>
      <translation>Kodieren Sie zuerst, was Teilnehmende sagten, und geben Sie ihm eine Phase.</translation>
    </message>
    <message>
      <source>Code {chosen} chosen …</source>
      <translation>{chosen} gewählte kodieren …</translation>
    </message>
    <message>
      <source>Code {n} place by rule “{name}”</source>
      <translation>{n} Stelle nach Regel „{name}“ kodieren</translation>
    </message>
    <message>
      <source>Code {n} places by rule “{name}”</source>
      <translation>{n} Stellen nach Regel „{name}“ kodieren</translation>
    </message>
    <message>
      <source>Code {some} of {n} hit …</source>
      <translation>{some} von {n} Treffer kodieren …</translation>
    </message>
    <message>
      <source>Code {some} of {n} hits …</source>
      <translation>{some} von {n} Treffern kodieren …</translation>
    </message>
    <message>
      <source>Code {what} “{name}”</source>
      <translation>{what} mit „{name}“ kodieren</translation>
    </message>
    <message>
      <source>Code “{name}”</source>
      <translation>Code „{name}“</translation>
    </message>
    <message>
      <source>Code “{name}” instead</source>
      <translation>Stattdessen „{name}“ vergeben</translation>
    </message>
    <message>
      <source>Code …</source>
      <translation>Kodieren …</translation>
    </message>
    <message>
      <source>Code …	Enter</source>
      <translation>Kodieren …	Enter</translation>
    </message>
    <message>
      <source>Codebook</source>
      <translation>Codebuch</translation>
    </message>
    <message>
      <source>Codebook, quotes and method as plain text.</source>
      <translation>Codebuch, Zitate und Methode als einfacher Text.</translation>
    </message>
    <message>
      <source>Codebook, quotes and method, to read and to annotate.</source>
      <translation>Codebuch, Zitate und Methode zum Lesen und Anmerken.</translation>
    </message>
    <message>
      <source>Codebooks (*.xlsx *.csv *.tsv *.txt *.docx *.qdc)</source>
      <translation>Codebücher (*.xlsx *.csv *.tsv *.txt *.docx *.qdc)</translation>
    </message>
    <message>
      <source>Coded by {name}</source>
      <translation>Kodiert von {name}</translation>
    </message>
    <message>
      <source>Coded nothing of this kind here</source>
      <translation>Hat hier nichts dieser Art kodiert</translation>
    </message>
    <message>
      <source>Coded on</source>
      <translation>Kodiert am</translation>
    </message>
    <message>
      <source>Coded segments</source>
      <translation>Kodierte Segmente</translation>
    </message>
    <message>
      <source>Coded segments of another program</source>
      <translation>Kodierte Segmente eines anderen Programms</translation>
    </message>
    <message>
      <source>Coded segments of another program …</source>
      <translation>Kodierte Segmente eines anderen Programms …</translation>
    </message>
    <message>
      <source>Coded text</source>
      <translation>Kodierter Text</translation>
    </message>
    <message>
      <source>Coded text by {by}</source>
      <translation>Kodierter Text nach {by}</translation>
    </message>
    <message>
      <source>Coded with the new “{name}”</source>
      <translation>Mit dem neuen Code „{name}“ kodiert</translation>
    </message>
    <message>
      <source>Coded with {n} code</source>
      <translation>Mit {n} Code kodiert</translation>
    </message>
    <message>
      <source>Coded with {n} codes</source>
      <translation>Mit {n} Codes kodiert</translation>
    </message>
    <message>
      <source>Coded {n} place “{name}”</source>
      <translation>{n} Stelle mit „{name}“ kodiert</translation>
    </message>
    <message>
      <source>Coded {n} places “{name}”</source>
      <translation>{n} Stellen mit „{name}“ kodiert</translation>
    </message>
    <message>
      <source>Coded {what} “{name}”</source>
      <translation>{what} mit „{name}“ kodiert</translation>
    </message>
    <message>
      <source>Coded “{name}”</source>
      <translation>Mit „{name}“ kodiert</translation>
    </message>
    <message>
      <source>Coded “{name}” instead of “{other}”</source>
      <translation>„{name}“ statt „{other}“ vergeben</translation>
    </message>
    <message>
      <source>Coder</source>
      <translation>Kodiert von</translation>
    </message>
    <message>
      <source>Coders</source>
      <translation>Kodierende</translation>
    </message>
    <message>
      <source>Coders work blind. End it under Coders to see where they differ.</source>
      <translation>Es wird blind kodiert. Beenden Sie das unter „Kodierende“, um Unterschiede zu sehen.</translation>
    </message>
    <message>
      <source>Coders …</source>
      <translation>Kodierende …</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Codes</translation>
    </message>
    <message>
      <source>Codes and evidence</source>
      <translation>Codes und Belege</translation>
    </message>
    <message>
      <source>Codes and memos; names are cut to 63 characters.</source>
      <translation>Codes und Memos; Namen werden auf 63 Zeichen gekürzt.</translation>
    </message>
    <message>
      <source>Codes behind bars</source>
      <translation>Codes hinter Strichen</translation>
    </message>
    <message>
      <source>Codes behind commas</source>
      <translation>Codes hinter Kommas</translation>
    </message>
    <message>
      <source>Codes behind semicolons</source>
      <translation>Codes hinter Semikolons</translation>
    </message>
    <message>
      <source>Codes by {attribute}</source>
      <translation>Codes nach {attribute}</translation>
    </message>
    <message>
      <source>Codes for passages like those you coded, each with its reason.</source>
      <translation>Codes für Textstellen, die Ihren Kodierungen ähneln, jeder mit seinem Grund.</translation>
    </message>
    <message>
      <source>Codes for the passages of this source</source>
      <translation>Codes für die Textstellen dieser Quelle</translation>
    </message>
    <message>
      <source>Codes have no field “{name}”.</source>
      <translation>Codes haben kein Feld „{name}“.</translation>
    </message>
    <message>
      <source>Codes interviews, diaries and session notes, and shows the journey they tell. Apache-2.0.</source>
      <translation>Kodiert Interviews, Tagebücher und Sitzungsnotizen und zeigt die Reise, von der sie erzählen. Apache-2.0.</translation>
    </message>
    <message>
      <source>Codes of the file</source>
      <translation>Codes der Datei</translation>
    </message>
    <message>
      <source>Codes on lines</source>
      <translation>Codes in Zeilen</translation>
    </message>
    <message>
      <source>Codes so far</source>
      <translation>Codes bisher</translation>
    </message>
    <message>
      <source>Codes that were lost have stand-ins named “Lost code …”; rename them.</source>
      <translation>Verlorene Codes haben Platzhalter namens „Lost code …“; benennen Sie sie um.</translation>
    </message>
    <message>
      <source>Codes × attribute</source>
      <translation>Codes × Merkmal</translation>
    </message>
    <message>
      <source>Codes × people</source>
      <translation>Codes × Personen</translation>
    </message>
    <message>
      <source>Codes, comments, and a group for every family.</source>
      <translation>Codes, Kommentare und eine Gruppe je Familie.</translation>
    </message>
    <message>
      <source>Codings</source>
      <translation>Kodierungen</translation>
    </message>
    <message>
      <source>Codings by code</source>
      <translation>Kodierungen nach Code</translation>
    </message>
    <message>
      <source>Codings stay; the map can be brought back by Undo.</source>
      <translation>Kodierungen bleiben; „Rückgängig“ bringt die Map zurück.</translation>
    </message>
    <message>
      <source>Cohen's κ with its 95 % interval (Cohen 1960): of all codes on participant × cell, of one code on participants.</source>
      <translation>Cohens κ mit 95-%-Intervall (Cohen 1960): für alle Codes über Teilnehmende × Zellen, für einen Code über Teilnehmende.</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Colour of coder “{name}”</source>
      <translation>Farbe der kodierenden Person „{name}“</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <translation>Farbe von {name}</translation>
    </message>
    <message>
      <source>Colour …</source>
      <translation>Farbe …</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>Comment on the map</source>
      <translation>Kommentar zur Map</translation>
    </message>
    <message>
      <source>Comment saved</source>
      <translation>Kommentar gespeichert</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>Comments, decisions, snapshots</source>
      <translation>Kommentare, Entscheidungen, Schnappschüsse</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Unternehmen</translation>
    </message>
    <message>
      <source>Company and say in the decision; the buying role itself is a column already.</source>
      <translation>Unternehmen und Einfluss auf die Entscheidung; die Rolle beim Kauf ist schon eine Spalte.</translation>
    </message>
    <message>
      <source>Company size</source>
      <translation>Unternehmensgröße</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Compare coders</source>
      <translation>Kodierende vergleichen</translation>
    </message>
    <message>
      <source>Compare coders …</source>
      <translation>Kodierende vergleichen …</translation>
    </message>
    <message>
      <source>Compare …</source>
      <translation>Vergleichen …</translation>
    </message>
    <message>
      <source>Compared with {other}: its counts after “vs”, its curve dashed; blue and a triangle up where there is clearly more here, orange and down where less (interval of the difference excludes 0)</source>
      <translation>Verglichen mit {other}: dessen Zahlen nach „vs“, dessen Kurve gestrichelt; blau mit Dreieck nach oben, wo es hier klar mehr, orange mit Dreieck nach unten, wo es weniger ist (Intervall der Differenz schließt 0 aus)</translation>
    </message>
    <message>
      <source>Comparing {name}</source>
      <translation>{name} wird verglichen</translation>
    </message>
    <message>
      <source>Comparing …</source>
      <translation>Wird verglichen …</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>Computing the answer</source>
      <translation>Die Antwort wird berechnet</translation>
    </message>
    <message>
      <source>Computing the map</source>
      <translation>Map wird berechnet</translation>
    </message>
    <message>
      <source>Computing the map …</source>
      <translation>Map wird berechnet …</translation>
    </message>
    <message>
      <source>Concerns</source>
      <translation>Bedenken</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <source>Consent and retention</source>
      <translation>Einwilligung und Aufbewahrung</translation>
    </message>
    <message>
      <source>Consent and retention …</source>
      <translation>Einwilligung und Aufbewahrung …</translation>
    </message>
    <message>
      <source>Consent covers</source>
      <translation>Einwilligung umfasst</translation>
    </message>
    <message>
      <source>Consent on</source>
      <translation>Einwilligung am</translation>
    </message>
    <message>
      <source>Consent: {given} given, {unknown} not noted, {withdrawn} withdrawn.</source>
      <translation>Einwilligung: {given} erteilt, {unknown} nicht vermerkt, {withdrawn} widerrufen.</translation>
    </message>
    <message>
      <source>Consequence</source>
      <translation>Folgen</translation>
    </message>
    <message>
      <source>Consequence: decided, switched, left or recommended because of it</source>
      <translation>Folge: deshalb entschieden, gewechselt, gegangen oder empfohlen</translation>
    </message>
    <message>
      <source>Contradicting</source>
      <translation>Widersprechend</translation>
    </message>
    <message>
      <source>Contradicts</source>
      <translation>Widerspricht</translation>
    </message>
    <message>
      <source>Contradicts {n}</source>
      <translation>Widerspricht {n}</translation>
    </message>
    <message>
      <source>Contradicts “{name}”</source>
      <translation>Widerspricht „{name}“</translation>
    </message>
    <message>
      <source>Copied to {name}</source>
      <translation>Kopiert nach {name}</translation>
    </message>
    <message>
      <source>Copied {n} row</source>
      <translation>{n} Zeile kopiert</translation>
    </message>
    <message>
      <source>Copied {n} rows</source>
      <translation>{n} Zeilen kopiert</translation>
    </message>
    <message>
      <source>Copied: versions and counts, none of your words</source>
      <translation>Kopiert: Versionen und Anzahlen, keines Ihrer Wörter</translation>
    </message>
    <message>
      <source>Copies made outside the program, file-system snapshots, cloud versions, swap space and worn blocks of solid-state disks are beyond its reach.</source>
      <translation>Kopien außerhalb des Programms, Schnappschüsse des Dateisystems, Cloud-Versionen, Auslagerungsspeicher und verschlissene Blöcke von SSDs liegen außer Reichweite.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy	Ctrl+C</source>
      <translation>Kopieren	Ctrl+C</translation>
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation>Diagnose kopieren</translation>
    </message>
    <message>
      <source>Copy it again from where it came from, then import it.</source>
      <translation>Kopieren Sie die Datei noch einmal von ihrem Ursprung und importieren Sie sie dann.</translation>
    </message>
    <message>
      <source>Copy it first.</source>
      <translation>Kopieren Sie es zuerst.</translation>
    </message>
    <message>
      <source>Copy it to this computer first.</source>
      <translation>Kopieren Sie es zuerst auf diesen Rechner.</translation>
    </message>
    <message>
      <source>Copy some cells of a spreadsheet first.</source>
      <translation>Kopieren Sie zuerst Zellen einer Tabelle.</translation>
    </message>
    <message>
      <source>Copy with headings</source>
      <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
      <source>Copying to {name}</source>
      <translation>Kopieren nach {name}</translation>
    </message>
    <message>
      <source>Correct these rows.</source>
      <translation>Korrigieren Sie diese Zeilen.</translation>
    </message>
    <message>
      <source>Corrected transcript</source>
      <translation>Korrigiertes Transkript</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Gezählt wird</translation>
    </message>
    <message>
      <source>Count the text of {n} source anew.</source>
      <translation>Den Text von {n} Quelle neu zählen.</translation>
    </message>
    <message>
      <source>Count the texts of {n} sources anew.</source>
      <translation>Die Texte von {n} Quellen neu zählen.</translation>
    </message>
    <message>
      <source>Count {some} of {n}</source>
      <translation>{some} von {n} zählen</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>Gezählt</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>Crosshair</source>
      <translation>Fadenkreuz</translation>
    </message>
    <message>
      <source>Ctrl + arrows</source>
      <translation>Strg + Pfeile</translation>
    </message>
    <message>
      <source>Cue words</source>
      <translation>Hinweiswörter</translation>
    </message>
    <message>
      <source>Cue words, one a line (five or more help suggestions)</source>
      <translation>Stichwörter, eines je Zeile (ab fünf helfen sie den Vorschlägen)</translation>
    </message>
    <message>
      <source>Curve: mean of participants' means, 95 % t-interval, hollow for one or two people</source>
      <translation>Kurve: Mittel der Mittelwerte der Teilnehmenden, 95-%-t-Intervall, hohl bei einer oder zwei Personen</translation>
    </message>
    <message>
      <source>Customer since</source>
      <translation>Kundschaft seit</translation>
    </message>
    <message>
      <source>Customer success</source>
      <translation>Kundenerfolg</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Kundschaft</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Ausschneiden</translation>
    </message>
    <message>
      <source>Cut {n} passage at the end of its text.</source>
      <translation>{n} Textstelle am Ende ihres Textes kürzen.</translation>
    </message>
    <message>
      <source>Cut {n} passages at the end of their text.</source>
      <translation>{n} Textstellen am Ende ihres Textes kürzen.</translation>
    </message>
    <message>
      <source>Cut {n} turn at the end of its text.</source>
      <translation>{n} Redebeitrag am Ende seines Textes kürzen.</translation>
    </message>
    <message>
      <source>Cut {n} turns at the end of their text.</source>
      <translation>{n} Redebeiträge am Ende ihres Textes kürzen.</translation>
    </message>
    <message>
      <source>Czech</source>
      <translation>Tschechisch</translation>
    </message>
    <message>
      <source>Danish</source>
      <translation>Dänisch</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Data protection in this study</source>
      <translation>Datenschutz in dieser Studie</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Date and time</source>
      <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
      <source>Date, 2026-03-31</source>
      <translation>Datum, 2026-03-31</translation>
    </message>
    <message>
      <source>Dates and consent of people …</source>
      <translation>Termine und Einwilligungen …</translation>
    </message>
    <message>
      <source>Day and month of this date cannot be told apart.</source>
      <translation>Tag und Monat dieses Datums lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>Dez.</translation>
    </message>
    <message>
      <source>Decide on {n} more</source>
      <translation>Über {n} weitere entscheiden</translation>
    </message>
    <message>
      <source>Decided from</source>
      <translation>Entschieden ab</translation>
    </message>
    <message>
      <source>Decided, left or recommended because of it</source>
      <translation>Deshalb entschieden, gegangen oder empfohlen</translation>
    </message>
    <message>
      <source>Decides or advises</source>
      <translation>Entscheidet oder berät</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>Decision done</source>
      <translation>Entscheidung erledigt</translation>
    </message>
    <message>
      <source>Decision makers</source>
      <translation>Entscheidende</translation>
    </message>
    <message>
      <source>Decision on all changed passages</source>
      <translation>Entscheidung für alle geänderten Textstellen</translation>
    </message>
    <message>
      <source>Decision open again</source>
      <translation>Entscheidung wieder offen</translation>
    </message>
    <message>
      <source>Decision saved</source>
      <translation>Entscheidung gespeichert</translation>
    </message>
    <message>
      <source>Decision: {text}</source>
      <translation>Entscheidung: {text}</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Entscheidungen</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definition</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Entf</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete card “{text}”</source>
      <translation>Karte „{text}“ löschen</translation>
    </message>
    <message>
      <source>Delete hypothesis “{name}”</source>
      <translation>Hypothese „{name}“ löschen</translation>
    </message>
    <message>
      <source>Delete it, or write a headline.</source>
      <translation>Löschen Sie sie oder schreiben Sie eine Überschrift.</translation>
    </message>
    <message>
      <source>Delete map “{title}”</source>
      <translation>Map „{title}“ löschen</translation>
    </message>
    <message>
      <source>Delete survey “{name}”</source>
      <translation>Umfrage „{name}“ löschen</translation>
    </message>
    <message>
      <source>Delete the contact data</source>
      <translation>Kontaktdaten löschen</translation>
    </message>
    <message>
      <source>Delete the downloaded file and run set-up again.</source>
      <translation>Löschen Sie die heruntergeladene Datei und richten Sie erneut ein.</translation>
    </message>
    <message>
      <source>Delete the recording</source>
      <translation>Aufnahme löschen</translation>
    </message>
    <message>
      <source>Delete the transcript</source>
      <translation>Transkript löschen</translation>
    </message>
    <message>
      <source>Delete this card</source>
      <translation>Diese Karte löschen</translation>
    </message>
    <message>
      <source>Delete this hypothesis</source>
      <translation>Diese Hypothese löschen</translation>
    </message>
    <message>
      <source>Delete this map</source>
      <translation>Diese Map löschen</translation>
    </message>
    <message>
      <source>Delete this row</source>
      <translation>Diese Zeile löschen</translation>
    </message>
    <message>
      <source>Delete {table} “{words}”</source>
      <translation>{table} „{words}“ löschen</translation>
    </message>
    <message>
      <source>Delete “{metric}”</source>
      <translation>„{metric}“ löschen</translation>
    </message>
    <message>
      <source>Delete “{name}”</source>
      <translation>„{name}“ löschen</translation>
    </message>
    <message>
      <source>Delete “{text}”</source>
      <translation>„{text}“ löschen</translation>
    </message>
    <message>
      <source>Delete …</source>
      <translation>Löschen …</translation>
    </message>
    <message>
      <source>Deleted the map “{title}”</source>
      <translation>Map „{title}“ gelöscht</translation>
    </message>
    <message>
      <source>Deleted “{name}”</source>
      <translation>„{name}“ gelöscht</translation>
    </message>
    <message>
      <source>Deleted “{name}” and {n} coding</source>
      <translation>„{name}“ und {n} Kodierung gelöscht</translation>
    </message>
    <message>
      <source>Deleted “{name}” and {n} codings</source>
      <translation>„{name}“ und {n} Kodierungen gelöscht</translation>
    </message>
    <message>
      <source>Deleted “{name}” with {answers}</source>
      <translation>„{name}“ mit {answers} gelöscht</translation>
    </message>
    <message>
      <source>Delivers</source>
      <translation>Liefert</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Abteilung</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Diary</source>
      <translation>Tagebuch</translation>
    </message>
    <message>
      <source>Did in diaries and sessions</source>
      <translation>Getan in Tagebüchern und Sitzungen</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Unterschied</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Unterschiede</translation>
    </message>
    <message>
      <source>Differences ({n})</source>
      <translation>Unterschiede ({n})</translation>
    </message>
    <message>
      <source>Differs from the project and stayed as the project has it</source>
      <translation>Weicht vom Projekt ab und blieb, wie das Projekt es hat</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>Richtung</translation>
    </message>
    <message>
      <source>Direction of a new trend</source>
      <translation>Richtung eines neuen Trends</translation>
    </message>
    <message>
      <source>Disagreed when it was put to them</source>
      <translation>Widersprachen auf Nachfrage</translation>
    </message>
    <message>
      <source>Do interviews tell what diaries and sessions show?</source>
      <translation>Erzählen Interviews, was Tagebücher und Sitzungen zeigen?</translation>
    </message>
    <message>
      <source>Do more interviews still bring new codes?</source>
      <translation>Bringen weitere Interviews noch neue Codes?</translation>
    </message>
    <message>
      <source>Do not share the project; report this.</source>
      <translation>Geben Sie das Projekt nicht weiter; melden Sie das.</translation>
    </message>
    <message>
      <source>Do the coders see the same?</source>
      <translation>Sehen die Kodierenden dasselbe?</translation>
    </message>
    <message>
      <source>Do the same in {n} similar file</source>
      <translation>Dasselbe in {n} ähnlicher Datei tun</translation>
    </message>
    <message>
      <source>Do the same in {n} similar files</source>
      <translation>Dasselbe in {n} ähnlichen Dateien tun</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <source>Does</source>
      <translation>Wirkung</translation>
    </message>
    <message>
      <source>Does one coder see what the other does not?</source>
      <translation>Sieht eine kodierende Person, was die andere nicht sieht?</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Done again</source>
      <translation>Wiederholt</translation>
    </message>
    <message>
      <source>Done again: {what}</source>
      <translation>Wiederholt: {what}</translation>
    </message>
    <message>
      <source>Done: {text}</source>
      <translation>Erledigt: {text}</translation>
    </message>
    <message>
      <source>Dots</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>Doubted from inside</source>
      <translation>Intern bezweifelt</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Drag a quote onto its stage, or choose it and press the stage’s number.</source>
      <translation>Ziehen Sie ein Zitat auf seine Phase, oder wählen Sie es und drücken Sie die Nummer der Phase.</translation>
    </message>
    <message>
      <source>Drawn densely so that it stays readable on one page.</source>
      <translation>Dicht gezeichnet, damit es auf einer Seite lesbar bleibt.</translation>
    </message>
    <message>
      <source>Drop transcripts, diaries or session notes here, or choose files from your computer.</source>
      <translation>Legen Sie Transkripte, Tagebücher oder Sitzungsnotizen hier ab, oder wählen Sie Dateien von Ihrem Rechner.</translation>
    </message>
    <message>
      <source>Drop-off</source>
      <translation>Abbrüche</translation>
    </message>
    <message>
      <source>Duration</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>Niederländisch</translation>
    </message>
    <message>
      <source>E-mail addresses</source>
      <translation>E-Mail-Adressen</translation>
    </message>
    <message>
      <source>Each coding was left out in turn and suggested again.</source>
      <translation>Jede Kodierung wurde der Reihe nach ausgelassen und neu vorgeschlagen.</translation>
    </message>
    <message>
      <source>Each coding was left out in turn and suggested again: how often that was right, how much was found.</source>
      <translation>Jede Kodierung wurde der Reihe nach weggelassen und neu vorgeschlagen: wie oft das stimmte, wie viel gefunden wurde.</translation>
    </message>
    <message>
      <source>Each line needs source, start, end, code and verdict.</source>
      <translation>Jede Zeile braucht source, start, end, code und verdict.</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Edit code “{name}”</source>
      <translation>Code „{name}“ bearbeiten</translation>
    </message>
    <message>
      <source>Edit one that was exported with names.</source>
      <translation>Bearbeiten Sie eine, die mit Namen exportiert wurde.</translation>
    </message>
    <message>
      <source>Edit the map</source>
      <translation>Map bearbeiten</translation>
    </message>
    <message>
      <source>Edit …</source>
      <translation>Bearbeiten …</translation>
    </message>
    <message>
      <source>Edited rows</source>
      <translation>Bearbeitete Zeilen</translation>
    </message>
    <message>
      <source>Edited workbook</source>
      <translation>Bearbeitete Arbeitsmappe</translation>
    </message>
    <message>
      <source>Education</source>
      <translation>Ausbildung</translation>
    </message>
    <message>
      <source>Eight stages from first hearing of a product to recommending it, for purchases several people decide on.</source>
      <translation>Acht Phasen vom ersten Hören bis zur Empfehlung, für Käufe, über die mehrere entscheiden.</translation>
    </message>
    <message>
      <source>Emotion</source>
      <translation>Emotion</translation>
    </message>
    <message>
      <source>Emotion in {name}</source>
      <translation>Emotion in {name}</translation>
    </message>
    <message>
      <source>Emotions</source>
      <translation>Emotionen</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Empty cells</source>
      <translation>Leere Zellen</translation>
    </message>
    <message>
      <source>Empty codebook</source>
      <translation>Leeres Codebuch</translation>
    </message>
    <message>
      <source>Encoding of {title}</source>
      <translation>Zeichensatz von {title}</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>End (Esc)</source>
      <translation>Beenden (Esc)</translation>
    </message>
    <message>
      <source>End comparison</source>
      <translation>Vergleich beenden</translation>
    </message>
    <message>
      <source>End of the curve</source>
      <translation>Ende der Kurve</translation>
    </message>
    <message>
      <source>End the comparison of {first} and {second}</source>
      <translation>Vergleich von {first} und {second} beenden</translation>
    </message>
    <message>
      <source>End working blind</source>
      <translation>Blindes Arbeiten beenden</translation>
    </message>
    <message>
      <source>Ended here</source>
      <translation>Endeten hier</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Enter on a field, then press the new keys. Backspace takes them away, Escape leaves them.</source>
      <translation>Enter auf einem Feld, dann die neuen Tasten drücken. Rücktaste nimmt sie weg, Escape lässt sie.</translation>
    </message>
    <message>
      <source>Enter shows the words in the transcript.</source>
      <translation>Enter zeigt die Worte im Transkript.</translation>
    </message>
    <message>
      <source>Enter shows where it was done.</source>
      <translation>Enter zeigt, wo es geschah.</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>Erase a participant</source>
      <translation>Person löschen</translation>
    </message>
    <message>
      <source>Erase a participant …</source>
      <translation>Person löschen …</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <source>Erasing a participant</source>
      <translation>Person wird gelöscht</translation>
    </message>
    <message>
      <source>Error reports hold places in the program only, never words of the study, and are sent to nobody.</source>
      <translation>Fehlerberichte enthalten nur Orte im Programm, nie Worte der Studie, und gehen an niemanden.</translation>
    </message>
    <message>
      <source>Estimating on your own codings …</source>
      <translation>Schätzung an Ihren eigenen Kodierungen …</translation>
    </message>
    <message>
      <source>Estimating on your own codings … {done} of {total}</source>
      <translation>Schätzung an Ihren eigenen Kodierungen … {done} von {total}</translation>
    </message>
    <message>
      <source>Estonian</source>
      <translation>Estnisch</translation>
    </message>
    <message>
      <source>Every act is saved as it is made; there is nothing to save by hand.</source>
      <translation>Jeder Schritt wird gespeichert, wenn er getan ist; von Hand ist nichts zu speichern.</translation>
    </message>
    <message>
      <source>Every act of this project is already taken back.</source>
      <translation>Jeder Schritt dieses Projekts ist schon rückgängig gemacht.</translation>
    </message>
    <message>
      <source>Every card counts participants, not mentions. Click one to see who said it, and who did not.</source>
      <translation>Jede Karte zählt Teilnehmende, nicht Nennungen. Klicken Sie eine an, um zu sehen, wer es sagte und wer nicht.</translation>
    </message>
    <message>
      <source>Every coding is a quote you can find again</source>
      <translation>Jede Kodierung ist ein Zitat, das Sie wiederfinden</translation>
    </message>
    <message>
      <source>Every difference is settled. The decisions are under Settled, and in the history.</source>
      <translation>Alle Unterschiede sind entschieden. Die Entscheidungen stehen unter „Entschieden“ und im Verlauf.</translation>
    </message>
    <message>
      <source>Every participant has these besides name, persona, account, lifecycle, role and consent.</source>
      <translation>Alle Teilnehmenden haben diese Felder neben Name, Persona, Konto, Lebenszyklus, Rolle und Einwilligung.</translation>
    </message>
    <message>
      <source>Every passage has its stage.</source>
      <translation>Jede Textstelle hat ihre Phase.</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Everybody who is counted here mentioned it.</source>
      <translation>Alle, die hier zählen, haben es erwähnt.</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Everyone but {name}</source>
      <translation>Alle außer {name}</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Everything done before is saved. {where}</source>
      <translation>Alles zuvor Getane ist gespeichert. {where}</translation>
    </message>
    <message>
      <source>Everything fits on one page in type that can be read.</source>
      <translation>Alles passt in lesbarer Schrift auf eine Seite.</translation>
    </message>
    <message>
      <source>Everything in this source is coded or reviewed.</source>
      <translation>In dieser Quelle ist alles kodiert oder gelesen.</translation>
    </message>
    <message>
      <source>Everything stays on this computer: the program has no network part, no account and no telemetry.</source>
      <translation>Alles bleibt auf diesem Rechner: Das Programm hat keinen Netzwerkteil, kein Konto und keine Telemetrie.</translation>
    </message>
    <message>
      <source>Everything: kinds, definitions, cue words, valence, severity, colours and keys.</source>
      <translation>Alles: Arten, Definitionen, Stichwörter, Wertung, Schwere, Farben und Tasten.</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>Evidence of this card</source>
      <translation>Belege dieser Karte</translation>
    </message>
    <message>
      <source>Evidence of “{text}”</source>
      <translation>Belege für „{text}“</translation>
    </message>
    <message>
      <source>Evidence only</source>
      <translation>Nur Belege</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <source>Example sentences, one a line (two or more)</source>
      <translation>Beispielsätze, einer je Zeile (zwei oder mehr)</translation>
    </message>
    <message>
      <source>Example: </source>
      <translation>Beispiel: </translation>
    </message>
    <message>
      <source>Excel (Trailmark)</source>
      <translation>Excel (Trailmark)</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
      <source>Excellence</source>
      <translation>Ausgezeichnetes</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Erwartet</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export fewer levels.</source>
      <translation>Exportieren Sie weniger Ebenen.</translation>
    </message>
    <message>
      <source>Export it again as “Codebook (QDC)”.</source>
      <translation>Exportieren Sie es noch einmal als „Codebook (QDC)“.</translation>
    </message>
    <message>
      <source>Export it again from the meeting program.</source>
      <translation>Exportieren Sie es noch einmal aus dem Besprechungsprogramm.</translation>
    </message>
    <message>
      <source>Export only the columns that are needed.</source>
      <translation>Exportieren Sie nur die nötigen Spalten.</translation>
    </message>
    <message>
      <source>Export the codebook</source>
      <translation>Codebuch exportieren</translation>
    </message>
    <message>
      <source>Export the codebook as .qdc again.</source>
      <translation>Exportieren Sie das Codebuch noch einmal als .qdc.</translation>
    </message>
    <message>
      <source>Export the codebook …</source>
      <translation>Codebuch exportieren …</translation>
    </message>
    <message>
      <source>Export the project again in Trailmark.</source>
      <translation>Exportieren Sie das Projekt noch einmal in Trailmark.</translation>
    </message>
    <message>
      <source>Export the project again with its documents, or import its codebook.</source>
      <translation>Exportieren Sie das Projekt noch einmal mit seinen Dokumenten, oder importieren Sie sein Codebuch.</translation>
    </message>
    <message>
      <source>Export the project again.</source>
      <translation>Exportieren Sie das Projekt noch einmal.</translation>
    </message>
    <message>
      <source>Export …</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>Anlass der Äußerung</translation>
    </message>
    <message>
      <source>Exposure of codings</source>
      <translation>Wie Kodierungen zustande kamen</translation>
    </message>
    <message>
      <source>Face on the map</source>
      <translation>Gesicht auf der Map</translation>
    </message>
    <message>
      <source>Falling</source>
      <translation>Fallend</translation>
    </message>
    <message>
      <source>Farther (−)</source>
      <translation>Weiter weg (−)</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>Febr.</translation>
    </message>
    <message>
      <source>Few: half as many</source>
      <translation>Wenige: halb so viele</translation>
    </message>
    <message>
      <source>Fields of the people table</source>
      <translation>Felder der Personentabelle</translation>
    </message>
    <message>
      <source>Fields …</source>
      <translation>Felder …</translation>
    </message>
    <message>
      <source>Fields: {value}.</source>
      <translation>Felder: {value}.</translation>
    </message>
    <message>
      <source>Fieldwork</source>
      <translation>Feldarbeit</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Filter by act or coder</source>
      <translation>Nach Schritt oder Person filtern</translation>
    </message>
    <message>
      <source>Filter by command or key</source>
      <translation>Nach Befehl oder Taste filtern</translation>
    </message>
    <message>
      <source>Filter codes</source>
      <translation>Codes filtern</translation>
    </message>
    <message>
      <source>Filter memos</source>
      <translation>Memos filtern</translation>
    </message>
    <message>
      <source>Filter of the map</source>
      <translation>Filter der Map</translation>
    </message>
    <message>
      <source>Filter people</source>
      <translation>Personen filtern</translation>
    </message>
    <message>
      <source>Filter quotes</source>
      <translation>Zitate filtern</translation>
    </message>
    <message>
      <source>Filter sources</source>
      <translation>Quellen filtern</translation>
    </message>
    <message>
      <source>Filter …</source>
      <translation>Filter …</translation>
    </message>
    <message>
      <source>Filter: {chip}</source>
      <translation>Filter: {chip}</translation>
    </message>
    <message>
      <source>Find a code to apply</source>
      <translation>Einen Code suchen und vergeben</translation>
    </message>
    <message>
      <source>Find in this source</source>
      <translation>In dieser Quelle suchen</translation>
    </message>
    <message>
      <source>Find more like its codings</source>
      <translation>Mehr wie seine Kodierungen finden</translation>
    </message>
    <message>
      <source>Find more like these words</source>
      <translation>Mehr wie diese Worte finden</translation>
    </message>
    <message>
      <source>Find more like this</source>
      <translation>Mehr dergleichen finden</translation>
    </message>
    <message>
      <source>Find more like this “{name}”</source>
      <translation>Mehr wie dieses „{name}“ finden</translation>
    </message>
    <message>
      <source>Find or make a code</source>
      <translation>Code suchen oder anlegen</translation>
    </message>
    <message>
      <source>Finding who said what, and where</source>
      <translation>Wer was an welcher Stelle sagte, wird zugeordnet</translation>
    </message>
    <message>
      <source>Finnish</source>
      <translation>Finnisch</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Erste</translation>
    </message>
    <message>
      <source>First, last stage</source>
      <translation>Erste, letzte Phase</translation>
    </message>
    <message>
      <source>Five cue words and two example sentences make a good start; there are {cues} and {seeds}.</source>
      <translation>Fünf Stichwörter und zwei Beispielsätze sind ein guter Anfang; es sind {cues} und {seeds}.</translation>
    </message>
    <message>
      <source>Five stages of a subscription: from first notice through trial and service to loyalty.</source>
      <translation>Fünf Phasen eines Abonnements: vom ersten Bemerken über Probe und Betrieb bis zur Treue.</translation>
    </message>
    <message>
      <source>Focus on {name}</source>
      <translation>{name} hervorheben</translation>
    </message>
    <message>
      <source>For a participant who withdraws: their words, codings, memos, history and backups go for good. In a source where others speak too, only this person’s turns are blacked out.</source>
      <translation>Wenn jemand zurückzieht: Worte, Kodierungen, Memos, Verlauf und Sicherungen verschwinden endgültig. Wo in einer Quelle auch andere sprechen, werden nur die Redebeiträge dieser Person geschwärzt.</translation>
    </message>
    <message>
      <source>For teams: map, evidence, codebook, people, numbers and method.</source>
      <translation>Für Teams: Map, Belege, Codebuch, Personen, Zahlen und Methode.</translation>
    </message>
    <message>
      <source>For which program</source>
      <translation>Für welches Programm</translation>
    </message>
    <message>
      <source>For {program}</source>
      <translation>Für {program}</translation>
    </message>
    <message>
      <source>Forget the order</source>
      <translation>Reihenfolge vergessen</translation>
    </message>
    <message>
      <source>Forget {stem}</source>
      <translation>{stem} vergessen</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Forward to the place left</source>
      <translation>Vor zum verlassenen Ort</translation>
    </message>
    <message>
      <source>Found by words so far; reading for meaning, {done} of {total} …</source>
      <translation>Bisher nach Wörtern gefunden; Lesen nach Bedeutung, {done} von {total} …</translation>
    </message>
    <message>
      <source>Free some space and do it again. Everything saved before is safe.</source>
      <translation>Schaffen Sie Platz und versuchen Sie es noch einmal. Alles vorher Gespeicherte ist sicher.</translation>
    </message>
    <message>
      <source>Free some space in your own folder.</source>
      <translation>Schaffen Sie Platz in Ihrem eigenen Ordner.</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Französisch</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>Freitag</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From a file</source>
      <translation>Aus einer Datei</translation>
    </message>
    <message>
      <source>From a search</source>
      <translation>Aus einer Suche</translation>
    </message>
    <message>
      <source>From a suggestion</source>
      <translation>Aus einem Vorschlag</translation>
    </message>
    <message>
      <source>From card to card, lane to lane, stage to stage</source>
      <translation>Von Karte zu Karte, Zeile zu Zeile, Phase zu Phase</translation>
    </message>
    <message>
      <source>From text …</source>
      <translation>Aus Text …</translation>
    </message>
    <message>
      <source>From {n} coding:</source>
      <translation>Aus {n} Kodierung:</translation>
    </message>
    <message>
      <source>From {n} codings:</source>
      <translation>Aus {n} Kodierungen:</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>Full screen, stage by stage</source>
      <translation>Vollbild, Phase für Phase</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>Lücke</translation>
    </message>
    <message>
      <source>Gap high</source>
      <translation>Lücke höchstens</translation>
    </message>
    <message>
      <source>Gap low</source>
      <translation>Lücke mindestens</translation>
    </message>
    <message>
      <source>Generated by Trailmark on {day} from the project itself.</source>
      <translation>Von Trailmark am {day} aus dem Projekt selbst erzeugt.</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Give a voice …</source>
      <translation>Stimme geben …</translation>
    </message>
    <message>
      <source>Give every code a name.</source>
      <translation>Geben Sie jedem Code einen Namen.</translation>
    </message>
    <message>
      <source>Give every column a name of its own.</source>
      <translation>Geben Sie jeder Spalte einen eigenen Namen.</translation>
    </message>
    <message>
      <source>Give it one, to tell it from others.</source>
      <translation>Geben Sie ihr einen, damit sie von anderen zu unterscheiden ist.</translation>
    </message>
    <message>
      <source>Give it to “{command}”</source>
      <translation>An „{command}“ geben</translation>
    </message>
    <message>
      <source>Give its passages another stage instead.</source>
      <translation>Geben Sie stattdessen seinen Textstellen eine andere Phase.</translation>
    </message>
    <message>
      <source>Give its password to open it.</source>
      <translation>Geben Sie sein Passwort ein, um es zu öffnen.</translation>
    </message>
    <message>
      <source>Give its path as `codebook` lists it, or create it first.</source>
      <translation>Geben Sie den Pfad an, wie `codebook` ihn nennt, oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
      <source>Give its title, guid or number, as `sources` lists them.</source>
      <translation>Geben Sie Titel, guid oder Nummer an, wie `sources` sie nennt.</translation>
    </message>
    <message>
      <source>Give its words another code</source>
      <translation>Seinen Worten einen anderen Code geben</translation>
    </message>
    <message>
      <source>Give the chosen turns to the {role}</source>
      <translation>Die gewählten Redebeiträge {role} zuordnen</translation>
    </message>
    <message>
      <source>Give the coding another code</source>
      <translation>Der Kodierung einen anderen Code geben</translation>
    </message>
    <message>
      <source>Give the coding the words selected now</source>
      <translation>Der Kodierung die jetzt gewählten Wörter geben</translation>
    </message>
    <message>
      <source>Give the name as `participants` lists it.</source>
      <translation>Geben Sie den Namen an, wie `participants` ihn nennt.</translation>
    </message>
    <message>
      <source>Give them in code points, as `suggest` does.</source>
      <translation>Geben Sie sie in Codepunkten an, wie `suggest` es tut.</translation>
    </message>
    <message>
      <source>Gives these hits one code, as one act</source>
      <translation>Gibt diesen Treffern in einem Schritt einen Code</translation>
    </message>
    <message>
      <source>Go to Code</source>
      <translation>Zu Code gehen</translation>
    </message>
    <message>
      <source>Go to People</source>
      <translation>Zu Personen gehen</translation>
    </message>
    <message>
      <source>Go to Sources</source>
      <translation>Zu Quellen gehen</translation>
    </message>
    <message>
      <source>Go to a coding with J, extend or shrink it with ] and [, then press =</source>
      <translation>Gehen Sie mit J zu einer Kodierung, verlängern oder kürzen Sie sie mit ] und [ und drücken Sie =</translation>
    </message>
    <message>
      <source>Go to a turn, entry or time …</source>
      <translation>Zu Redebeitrag, Eintrag oder Zeit gehen …</translation>
    </message>
    <message>
      <source>Go to a turn: words, a name, a time or a date</source>
      <translation>Zu einem Redebeitrag: Wörter, Name, Zeit oder Datum</translation>
    </message>
    <message>
      <source>Go to the map</source>
      <translation>Zur Map gehen</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>Going to the place …</source>
      <translation>Ort wird aufgesucht …</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Griechisch</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Grau</translation>
    </message>
    <message>
      <source>Groups of people</source>
      <translation>Gruppen von Personen</translation>
    </message>
    <message>
      <source>Groups that say something of their sources</source>
      <translation>Gruppen, die etwas über ihre Quellen sagen</translation>
    </message>
    <message>
      <source>HTML, one file with its evidence</source>
      <translation>HTML, eine Datei mit ihren Belegen</translation>
    </message>
    <message>
      <source>Habits</source>
      <translation>Gewohnheiten</translation>
    </message>
    <message>
      <source>Had seen the draft map</source>
      <translation>Kannte den Entwurf der Map</translation>
    </message>
    <message>
      <source>Half or more in pain and unhappy on average</source>
      <translation>Mindestens die Hälfte hat Probleme und ist im Mittel unzufrieden</translation>
    </message>
    <message>
      <source>Head it “respondent”, “participant” or “assessor”.</source>
      <translation>Überschreiben Sie sie mit „respondent“, „participant“ oder „assessor“.</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>Headline of up to eight words</source>
      <translation>Überschrift aus höchstens acht Wörtern</translation>
    </message>
    <message>
      <source>Headline “{value}”</source>
      <translation>Überschrift „{value}“</translation>
    </message>
    <message>
      <source>Heard of planned</source>
      <translation>Gehört von Geplanten</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Help …</source>
      <translation>Hilfe …</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Hide from this card</source>
      <translation>Auf dieser Karte ausblenden</translation>
    </message>
    <message>
      <source>Hide lane “{name}”</source>
      <translation>Zeile „{name}“ ausblenden</translation>
    </message>
    <message>
      <source>Hide names</source>
      <translation>Namen verbergen</translation>
    </message>
    <message>
      <source>Hide or show names</source>
      <translation>Namen verbergen oder zeigen</translation>
    </message>
    <message>
      <source>Hide or show names (A)</source>
      <translation>Namen verbergen oder zeigen (A)</translation>
    </message>
    <message>
      <source>Hide stage “{name}”</source>
      <translation>Phase „{name}“ ausblenden</translation>
    </message>
    <message>
      <source>Hide this card</source>
      <translation>Diese Karte ausblenden</translation>
    </message>
    <message>
      <source>Hide this column</source>
      <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Hoch</translation>
    </message>
    <message>
      <source>High (95 %)</source>
      <translation>Hoch (95 %)</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>Hindi</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>History …</source>
      <translation>Verlauf …</translation>
    </message>
    <message>
      <source>Hits</source>
      <translation>Treffer</translation>
    </message>
    <message>
      <source>Hits grow to a word, a sentence or a turn.</source>
      <translation>Treffer wachsen auf ein Wort, einen Satz oder einen Redebeitrag.</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Startordner</translation>
    </message>
    <message>
      <source>How bad it is</source>
      <translation>Wie schlimm es ist</translation>
    </message>
    <message>
      <source>How densely was each person or voice coded?</source>
      <translation>Wie dicht wurde jede Person oder Stimme kodiert?</translation>
    </message>
    <message>
      <source>How far a coded hit reaches</source>
      <translation>Wie weit ein kodierter Treffer reicht</translation>
    </message>
    <message>
      <source>How far a hit reaches</source>
      <translation>Wie weit ein Treffer reicht</translation>
    </message>
    <message>
      <source>How it came to be said</source>
      <translation>Wie es zur Sprache kam</translation>
    </message>
    <message>
      <source>How it came to be said, whose product it is about</source>
      <translation>Wie es zur Sprache kam, um wessen Produkt es geht</translation>
    </message>
    <message>
      <source>How it feels</source>
      <translation>Wie es sich anfühlt</translation>
    </message>
    <message>
      <source>How it feels here</source>
      <translation>Wie es sich hier anfühlt</translation>
    </message>
    <message>
      <source>How it was read</source>
      <translation>Wie es gelesen wurde</translation>
    </message>
    <message>
      <source>How long it takes</source>
      <translation>Wie lange es dauert</translation>
    </message>
    <message>
      <source>How many are planned</source>
      <translation>Wie viele geplant sind</translation>
    </message>
    <message>
      <source>How many participants said it?</source>
      <translation>Wie viele Teilnehmende sagten es?</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Wie oft</translation>
    </message>
    <message>
      <source>How people were found and what was done with them.</source>
      <translation>Wie Menschen gefunden wurden und was mit ihnen geschah.</translation>
    </message>
    <message>
      <source>How the map counts</source>
      <translation>Wie die Map zählt</translation>
    </message>
    <message>
      <source>How to show the answer</source>
      <translation>Wie die Antwort gezeigt wird</translation>
    </message>
    <message>
      <source>However made</source>
      <translation>Jede Herkunft</translation>
    </message>
    <message>
      <source>Hungarian</source>
      <translation>Ungarisch</translation>
    </message>
    <message>
      <source>Hypotheses</source>
      <translation>Hypothesen</translation>
    </message>
    <message>
      <source>Hypothesis</source>
      <translation>Hypothese</translation>
    </message>
    <message>
      <source>Hypothesis: what is assumed</source>
      <translation>Hypothese: was angenommen wird</translation>
    </message>
    <message>
      <source>I know that nobody can open it without the password</source>
      <translation>Mir ist klar, dass ohne das Passwort niemand das Projekt öffnen kann</translation>
    </message>
    <message>
      <source>I strong feelings</source>
      <translation>I starke Gefühle</translation>
    </message>
    <message>
      <source>If nobody works on it there any more, remove the file {name} beside it.</source>
      <translation>Wenn dort niemand mehr daran arbeitet, entfernen Sie die Datei {name} daneben.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import a codebook</source>
      <translation>Codebuch importieren</translation>
    </message>
    <message>
      <source>Import a codebook …</source>
      <translation>Codebuch importieren …</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>Ordner importieren</translation>
    </message>
    <message>
      <source>Import a folder …</source>
      <translation>Ordner importieren …</translation>
    </message>
    <message>
      <source>Import a source first.</source>
      <translation>Importieren Sie zuerst eine Quelle.</translation>
    </message>
    <message>
      <source>Import a survey</source>
      <translation>Umfrage importieren</translation>
    </message>
    <message>
      <source>Import a survey …</source>
      <translation>Umfrage importieren …</translation>
    </message>
    <message>
      <source>Import an interview, a diary or session notes.</source>
      <translation>Importieren Sie ein Interview, ein Tagebuch oder Sitzungsnotizen.</translation>
    </message>
    <message>
      <source>Import codebook {name}</source>
      <translation>Codebuch {name} importieren</translation>
    </message>
    <message>
      <source>Import interviews, code them, and let the journey map build itself from the evidence.</source>
      <translation>Importieren Sie Interviews, kodieren Sie sie und lassen Sie die Journey Map aus den Belegen entstehen.</translation>
    </message>
    <message>
      <source>Import it as a file.</source>
      <translation>Importieren Sie es als Datei.</translation>
    </message>
    <message>
      <source>Import people</source>
      <translation>Personen importieren</translation>
    </message>
    <message>
      <source>Import sources</source>
      <translation>Quellen importieren</translation>
    </message>
    <message>
      <source>Import sources …</source>
      <translation>Quellen importieren …</translation>
    </message>
    <message>
      <source>Import survey “{name}”</source>
      <translation>Umfrage „{name}“ importieren</translation>
    </message>
    <message>
      <source>Import the transcript or notes that belong to it.</source>
      <translation>Importieren Sie das zugehörige Transkript oder die Notizen.</translation>
    </message>
    <message>
      <source>Import {name}</source>
      <translation>{name} importieren</translation>
    </message>
    <message>
      <source>Import {n} participant</source>
      <translation>{n} Person importieren</translation>
    </message>
    <message>
      <source>Import {n} participants</source>
      <translation>{n} Personen importieren</translation>
    </message>
    <message>
      <source>Import {n} source</source>
      <translation>{n} Quelle importieren</translation>
    </message>
    <message>
      <source>Import {n} sources</source>
      <translation>{n} Quellen importieren</translation>
    </message>
    <message>
      <source>Import {some} of {n} code</source>
      <translation>{some} von {n} Code importieren</translation>
    </message>
    <message>
      <source>Import {some} of {n} codes</source>
      <translation>{some} von {n} Codes importieren</translation>
    </message>
    <message>
      <source>Import {what}</source>
      <translation>{what} importieren</translation>
    </message>
    <message>
      <source>Import …</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <source>Importance</source>
      <translation>Wichtigkeit</translation>
    </message>
    <message>
      <source>Importance as stated in the survey</source>
      <translation>Wichtigkeit laut Umfrage</translation>
    </message>
    <message>
      <source>Importance goes from 1 to 5.</source>
      <translation>Die Wichtigkeit geht von 1 bis 5.</translation>
    </message>
    <message>
      <source>Importance × performance</source>
      <translation>Wichtigkeit × Leistung</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>Imported {added} sources, {added2} codes, {added3} codings</source>
      <translation>{added} Quellen, {added2} Codes, {added3} Kodierungen importiert</translation>
    </message>
    <message>
      <source>Imported {name}</source>
      <translation>{name} importiert</translation>
    </message>
    <message>
      <source>Imported {new}, {known}</source>
      <translation>{new} importiert, {known}</translation>
    </message>
    <message>
      <source>Imported {n} new code, {known} known</source>
      <translation>{n} neuen Code importiert, {known} bekannt</translation>
    </message>
    <message>
      <source>Imported {n} new codes, {known} known</source>
      <translation>{n} neue Codes importiert, {known} bekannt</translation>
    </message>
    <message>
      <source>Imported {what}</source>
      <translation>{what} importiert</translation>
    </message>
    <message>
      <source>In a transcript</source>
      <translation>In einem Transkript</translation>
    </message>
    <message>
      <source>In order</source>
      <translation>In Reihenfolge</translation>
    </message>
    <message>
      <source>In order, by the dates of entries</source>
      <translation>In Reihenfolge, nach den Daten der Einträge</translation>
    </message>
    <message>
      <source>In order, set by hand</source>
      <translation>In Reihenfolge, von Hand gelegt</translation>
    </message>
    <message>
      <source>In some places and industries asking them is unethical or unlawful. Ask your ethics or legal contact first, ask for nothing confidential, and leave out what they may not tell.</source>
      <translation>An manchen Orten und in manchen Branchen ist es unethisch oder unzulässig, sie zu befragen. Fragen Sie zuerst Ihre Ethik- oder Rechtsstelle, erfragen Sie nichts Vertrauliches und lassen Sie weg, was sie nicht sagen dürfen.</translation>
    </message>
    <message>
      <source>In texts, counts, evidence, map and suggestions. Agreement and differences are shown when it ends.</source>
      <translation>In Texten, Zahlen, Belegen, Map und Vorschlägen. Übereinstimmung und Unterschiede zeigen sich, wenn es endet.</translation>
    </message>
    <message>
      <source>In the file, and not used</source>
      <translation>In der Datei und nicht verwendet</translation>
    </message>
    <message>
      <source>In the suggestions</source>
      <translation>In den Vorschlägen</translation>
    </message>
    <message>
      <source>In the table</source>
      <translation>In der Tabelle</translation>
    </message>
    <message>
      <source>In their words</source>
      <translation>In eigenen Worten</translation>
    </message>
    <message>
      <source>In which source</source>
      <translation>In welcher Quelle</translation>
    </message>
    <message>
      <source>In {orders} random orders the point lay between {shown} and {shown2} (5–95 %). New codes ending does not mean that meanings are understood.</source>
      <translation>In {orders} zufälligen Reihenfolgen lag der Punkt zwischen {shown} und {shown2} (5–95 %). Dass keine neuen Codes kommen, heißt nicht, dass die Bedeutungen verstanden sind.</translation>
    </message>
    <message>
      <source>In “{name}” {changed} rows were changed, {added} added, {deleted} deleted; {refused} cannot be taken over. Nothing is stored yet.</source>
      <translation>In „{name}“ wurden {changed} Zeilen geändert, {added} ergänzt, {deleted} gelöscht; {refused} können nicht übernommen werden. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
      <source>Incentive paid</source>
      <translation>Aufwandsentschädigung gezahlt</translation>
    </message>
    <message>
      <source>Indonesian</source>
      <translation>Indonesisch</translation>
    </message>
    <message>
      <source>Industry</source>
      <translation>Branche</translation>
    </message>
    <message>
      <source>Influence</source>
      <translation>Einfluss</translation>
    </message>
    <message>
      <source>Influence: final approval, veto, budget …</source>
      <translation>Einfluss: letzte Freigabe, Veto, Budget …</translation>
    </message>
    <message>
      <source>Inside which code</source>
      <translation>Innerhalb welches Codes</translation>
    </message>
    <message>
      <source>Install Trailmark with the extra “password”; the file was left unchanged.</source>
      <translation>Installieren Sie Trailmark mit dem Zusatz „password“; die Datei blieb unverändert.</translation>
    </message>
    <message>
      <source>Install the newest Trailmark; the file was left unchanged.</source>
      <translation>Installieren Sie das neueste Trailmark; die Datei blieb unverändert.</translation>
    </message>
    <message>
      <source>Intensity</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>Internal</source>
      <translation>Intern</translation>
    </message>
    <message>
      <source>Internal interviews are never counted</source>
      <translation>Interne Interviews zählen nie mit</translation>
    </message>
    <message>
      <source>Internal passages</source>
      <translation>Interne Textstellen</translation>
    </message>
    <message>
      <source>Interval</source>
      <translation>Intervall</translation>
    </message>
    <message>
      <source>Intervals: Wilson 95 %, as if participants were a random sample</source>
      <translation>Intervalle: Wilson 95 %, als wären die Teilnehmenden eine Zufallsstichprobe</translation>
    </message>
    <message>
      <source>Interview</source>
      <translation>Interview</translation>
    </message>
    <message>
      <source>Interviewed on</source>
      <translation>Interviewt am</translation>
    </message>
    <message>
      <source>Interviewer</source>
      <translation>Interviewer</translation>
    </message>
    <message>
      <source>Interviews are not told in order. Drag passages, or move them with Alt+Up and Alt+Down, into the order in which things happened: transitions, revisits and drop-off are computed from it.</source>
      <translation>Interviews werden nicht der Reihe nach erzählt. Ziehen Sie Textstellen, oder verschieben Sie sie mit Alt+Auf und Alt+Ab in die Reihenfolge, in der alles geschah: Übergänge, Wiederkehr und Verluste werden daraus berechnet.</translation>
    </message>
    <message>
      <source>Interviews, diaries and session notes lie here. Drop files on this page to add your own.</source>
      <translation>Hier liegen Interviews, Tagebücher und Sitzungsnotizen. Legen Sie Dateien auf dieser Seite ab, um eigene hinzuzufügen.</translation>
    </message>
    <message>
      <source>Irish</source>
      <translation>Irisch</translation>
    </message>
    <message>
      <source>It cannot be moved further this way</source>
      <translation>Weiter lässt es sich in diese Richtung nicht verschieben</translation>
    </message>
    <message>
      <source>It contradicts</source>
      <translation>Es widerspricht</translation>
    </message>
    <message>
      <source>It contradicts the hypothesis</source>
      <translation>Es widerspricht der Hypothese</translation>
    </message>
    <message>
      <source>It contradicts this card</source>
      <translation>Es widerspricht dieser Karte</translation>
    </message>
    <message>
      <source>It does not contradict</source>
      <translation>Es widerspricht nicht</translation>
    </message>
    <message>
      <source>It goes on one of: {value}.</source>
      <translation>Es gehört zu einem von: {value}.</translation>
    </message>
    <message>
      <source>It is in the project already, as “{title}”.</source>
      <translation>Sie ist schon im Projekt, als „{title}“.</translation>
    </message>
    <message>
      <source>It is nearly the same text as “{title}” in the project.</source>
      <translation>Der Text ist fast derselbe wie „{title}“ im Projekt.</translation>
    </message>
    <message>
      <source>It is nearly the same text as “{title}”.</source>
      <translation>Der Text ist fast derselbe wie „{title}“.</translation>
    </message>
    <message>
      <source>It is no text, so it was passed over in its folder.</source>
      <translation>Sie ist kein Text und wurde im Ordner übergangen.</translation>
    </message>
    <message>
      <source>It is safer to work on a copy on this computer, which is put back when it is closed.</source>
      <translation>Sicherer ist es, an einer Kopie auf diesem Rechner zu arbeiten, die beim Schließen zurückgelegt wird.</translation>
    </message>
    <message>
      <source>It is taken off, with what lies on it. Undo brings it back.</source>
      <translation>Es wird entfernt, mit allem, was darauf liegt. „Rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
      <source>It is the same file as {name}.</source>
      <translation>Es ist dieselbe Datei wie {name}.</translation>
    </message>
    <message>
      <source>It may be damaged or made to mislead; it was left unchanged.</source>
      <translation>Die Datei ist vielleicht beschädigt oder soll täuschen; sie blieb unverändert.</translation>
    </message>
    <message>
      <source>It names columns for: {roles}.</source>
      <translation>Sie nennt Spalten für: {roles}.</translation>
    </message>
    <message>
      <source>It needs a column called Code, Name, Tag or Path, and may have one for the description.</source>
      <translation>Es braucht eine Spalte Code, Name, Tag oder Path und darf eine für die Beschreibung haben.</translation>
    </message>
    <message>
      <source>It needs a table with the columns Name and Description.</source>
      <translation>Es braucht eine Tabelle mit den Spalten Name und Description.</translation>
    </message>
    <message>
      <source>It says nothing about it</source>
      <translation>Es sagt nichts dazu</translation>
    </message>
    <message>
      <source>It stands on {n} package</source>
      <translation>Es steht auf {n} Paket</translation>
    </message>
    <message>
      <source>It stands on {n} packages</source>
      <translation>Es steht auf {n} Paketen</translation>
    </message>
    <message>
      <source>It supports the hypothesis</source>
      <translation>Es stützt die Hypothese</translation>
    </message>
    <message>
      <source>It supports this card</source>
      <translation>Es stützt diese Karte</translation>
    </message>
    <message>
      <source>It was left unchanged.</source>
      <translation>Die Datei blieb unverändert.</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italienisch</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>Gegenstand</translation>
    </message>
    <message>
      <source>Its first row names the columns, every other row is an answer.</source>
      <translation>Die erste Zeile nennt die Spalten, jede weitere Zeile ist eine Antwort.</translation>
    </message>
    <message>
      <source>Its licence is published with its source; this package brings no copy.</source>
      <translation>Die Lizenz ist mit dem Quelltext veröffentlicht; dieses Paket bringt keine Kopie mit.</translation>
    </message>
    <message>
      <source>Its lower end comes first.</source>
      <translation>Ihr unteres Ende kommt zuerst.</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>Jan.</translation>
    </message>
    <message>
      <source>Join with its neighbour	+</source>
      <translation>Mit der benachbarten verbinden	+</translation>
    </message>
    <message>
      <source>Join “{name}”</source>
      <translation>„{name}“ verbinden</translation>
    </message>
    <message>
      <source>Joined {n} coding</source>
      <translation>{n} Kodierung verbunden</translation>
    </message>
    <message>
      <source>Joined {n} codings</source>
      <translation>{n} Kodierungen verbunden</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Journal entry</source>
      <translation>Journaleintrag</translation>
    </message>
    <message>
      <source>Journey</source>
      <translation>Reise</translation>
    </message>
    <message>
      <source>Journey Metric</source>
      <translation>Kennwert der Reise</translation>
    </message>
    <message>
      <source>Journey map</source>
      <translation>Journey Map</translation>
    </message>
    <message>
      <source>Journey map of {people}: {stages} stages, {lanes} lanes.</source>
      <translation>Journey Map von {people}: {stages} Phasen, {lanes} Zeilen.</translation>
    </message>
    <message>
      <source>Journey map shown</source>
      <translation>Gezeigte Journey Map</translation>
    </message>
    <message>
      <source>Journey maps (*.md *.markdown *.txt)</source>
      <translation>Journey Maps (*.md *.markdown *.txt)</translation>
    </message>
    <message>
      <source>Journey …</source>
      <translation>Reise …</translation>
    </message>
    <message>
      <source>Journeys that end in {stage}</source>
      <translation>Reisen, die in {stage} enden</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>Juli</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>Juni</translation>
    </message>
    <message>
      <source>KPI</source>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <source>KPIs</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep all</source>
      <translation>Alle behalten</translation>
    </message>
    <message>
      <source>Keep as {n} trend of the map</source>
      <translation>Als {n} Trend der Map behalten</translation>
    </message>
    <message>
      <source>Keep as {n} trends of the map</source>
      <translation>Als {n} Trends der Map behalten</translation>
    </message>
    <message>
      <source>Keep at the nearest place</source>
      <translation>An der nächstliegenden Stelle behalten</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Beide behalten</translation>
    </message>
    <message>
      <source>Keep contact until</source>
      <translation>Kontaktdaten aufbewahren bis</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep it in a memo or a source.</source>
      <translation>Bewahren Sie es in einem Memo oder einer Quelle auf.</translation>
    </message>
    <message>
      <source>Keep neither</source>
      <translation>Keines behalten</translation>
    </message>
    <message>
      <source>Keep none</source>
      <translation>Nichts behalten</translation>
    </message>
    <message>
      <source>Keep project names out of window titles</source>
      <translation>Projektnamen nicht in Fenstertiteln zeigen</translation>
    </message>
    <message>
      <source>Keep recording until</source>
      <translation>Aufnahme aufbewahren bis</translation>
    </message>
    <message>
      <source>Keep this map</source>
      <translation>Diese Map behalten</translation>
    </message>
    <message>
      <source>Keep this map to give passages their stage.</source>
      <translation>Behalten Sie diese Map, um Textstellen ihre Phase zu geben.</translation>
    </message>
    <message>
      <source>Keep this map to rename, order or hide its lanes.</source>
      <translation>Behalten Sie diese Map, um ihre Zeilen umzubenennen, zu ordnen oder auszublenden.</translation>
    </message>
    <message>
      <source>Keep this map to rename, order or merge its stages.</source>
      <translation>Behalten Sie diese Map, um ihre Phasen umzubenennen, zu ordnen oder zusammenzuführen.</translation>
    </message>
    <message>
      <source>Keep this map to write cards into it.</source>
      <translation>Behalten Sie diese Map, um Karten hineinzuschreiben.</translation>
    </message>
    <message>
      <source>Keep to {rows} rows and {columns} columns.</source>
      <translation>Höchstens {rows} Zeilen und {columns} Spalten.</translation>
    </message>
    <message>
      <source>Keep to {rows} rows.</source>
      <translation>Höchstens {rows} Zeilen.</translation>
    </message>
    <message>
      <source>Keep to {value} MB.</source>
      <translation>Höchstens {value} MB.</translation>
    </message>
    <message>
      <source>Keep transcript until</source>
      <translation>Transkript aufbewahren bis</translation>
    </message>
    <message>
      <source>Keep {name}</source>
      <translation>{name} behalten</translation>
    </message>
    <message>
      <source>Kept {n} value</source>
      <translation>{n} Wert behalten</translation>
    </message>
    <message>
      <source>Kept {n} values</source>
      <translation>{n} Werte behalten</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <source>Key Need</source>
      <translation>Wichtigstes Bedürfnis</translation>
    </message>
    <message>
      <source>Key need</source>
      <translation>Wichtigstes Bedürfnis</translation>
    </message>
    <message>
      <source>Key need: {key_need}</source>
      <translation>Wichtigstes Bedürfnis: {key_need}</translation>
    </message>
    <message>
      <source>Key of “{name}”</source>
      <translation>Taste für „{name}“</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Keyboard shortcuts …</source>
      <translation>Tastenkürzel …</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Kind of journey</source>
      <translation>Art der Reise</translation>
    </message>
    <message>
      <source>Kind of rule</source>
      <translation>Art der Regel</translation>
    </message>
    <message>
      <source>Kind of source</source>
      <translation>Art der Quelle</translation>
    </message>
    <message>
      <source>Kind of {title}</source>
      <translation>Art von {title}</translation>
    </message>
    <message>
      <source>Kind of “{title}”</source>
      <translation>Art von „{title}“</translation>
    </message>
    <message>
      <source>Kinds are: {kinds}.</source>
      <translation>Arten sind: {kinds}.</translation>
    </message>
    <message>
      <source>L measured loss</source>
      <translation>L gemessener Verlust</translation>
    </message>
    <message>
      <source>Label, such as “Before the workshop”</source>
      <translation>Bezeichnung, etwa „Vor dem Workshop“</translation>
    </message>
    <message>
      <source>Lane</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>Lanes and stages</source>
      <translation>Zeilen und Phasen</translation>
    </message>
    <message>
      <source>Lanes of “{name}”</source>
      <translation>Zeilen von „{name}“</translation>
    </message>
    <message>
      <source>Lanes: {lanes}</source>
      <translation>Zeilen: {lanes}</translation>
    </message>
    <message>
      <source>Language (from the next start)</source>
      <translation>Sprache (ab dem nächsten Start)</translation>
    </message>
    <message>
      <source>Language of the texts</source>
      <translation>Sprache der Texte</translation>
    </message>
    <message>
      <source>Language of the texts …</source>
      <translation>Sprache der Texte …</translation>
    </message>
    <message>
      <source>Language of the texts: {name}</source>
      <translation>Sprache der Texte: {name}</translation>
    </message>
    <message>
      <source>Lapsed on</source>
      <translation>Abgewandert am</translation>
    </message>
    <message>
      <source>Larger transcript</source>
      <translation>Transkript größer</translation>
    </message>
    <message>
      <source>Last day to withdraw</source>
      <translation>Letzter Tag für den Widerruf</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Later →</source>
      <translation>Später →</translation>
    </message>
    <message>
      <source>Lay over</source>
      <translation>Überlagern</translation>
    </message>
    <message>
      <source>Least pleasant</source>
      <translation>Am unangenehmsten</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>So lassen, wie es ist</translation>
    </message>
    <message>
      <source>Leave one of them out.</source>
      <translation>Lassen Sie eines davon weg.</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>Leave the tour</source>
      <translation>Rundgang verlassen</translation>
    </message>
    <message>
      <source>Leave this one out</source>
      <translation>Diese weglassen</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <source>Left out, since nothing is entered: {names}.</source>
      <translation>Ausgelassen, weil nichts eingetragen ist: {names}.</translation>
    </message>
    <message>
      <source>Left out: {parts}</source>
      <translation>Weggelassen: {parts}</translation>
    </message>
    <message>
      <source>Left out: {parts}.</source>
      <translation>Weggelassen: {parts}.</translation>
    </message>
    <message>
      <source>Legacy systems</source>
      <translation>Altsysteme</translation>
    </message>
    <message>
      <source>Less</source>
      <translation>Weniger</translation>
    </message>
    <message>
      <source>Let go of {n} row that points to something that is not there.</source>
      <translation>{n} Zeile entfernen, die auf etwas Fehlendes zeigt.</translation>
    </message>
    <message>
      <source>Let go of {n} rows that point to something that is not there.</source>
      <translation>{n} Zeilen entfernen, die auf etwas Fehlendes zeigen.</translation>
    </message>
    <message>
      <source>Let the column of the file fill it.</source>
      <translation>Die Spalte der Datei füllt es.</translation>
    </message>
    <message>
      <source>Let the history begin anew: earlier steps can no longer be taken back.</source>
      <translation>Den Verlauf neu beginnen: Frühere Schritte lassen sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
      <source>Letters in a line of transcripts</source>
      <translation>Buchstaben je Zeile in Transkripten</translation>
    </message>
    <message>
      <source>Lifecycle</source>
      <translation>Lebenszyklus</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Like what has “{name}”</source>
      <translation>Wie das, was „{name}“ hat</translation>
    </message>
    <message>
      <source>Like “{quote}”</source>
      <translation>Wie „{quote}“</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <source>Line {number} lacks “{args}”.</source>
      <translation>Zeile {number} fehlt „{args}“.</translation>
    </message>
    <message>
      <source>Line {number}: the passage lies outside its source.</source>
      <translation>Zeile {number}: Die Textstelle liegt außerhalb ihrer Quelle.</translation>
    </message>
    <message>
      <source>Line {number}: {message}</source>
      <translation>Zeile {number}: {message}</translation>
    </message>
    <message>
      <source>Link the selected words</source>
      <translation>Die gewählten Wörter verknüpfen</translation>
    </message>
    <message>
      <source>Link words to a memo</source>
      <translation>Wörter mit einem Memo verknüpfen</translation>
    </message>
    <message>
      <source>Lithuanian</source>
      <translation>Litauisch</translation>
    </message>
    <message>
      <source>Long quotes are cut short on slides.</source>
      <translation>Lange Zitate sind auf Folien gekürzt.</translation>
    </message>
    <message>
      <source>Longer lines</source>
      <translation>Längere Zeilen</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Look at</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <source>Look at it</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <source>Look at the list again.</source>
      <translation>Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
      <source>Looking for names …</source>
      <translation>Namen werden gesucht …</translation>
    </message>
    <message>
      <source>Looking for the answer</source>
      <translation>Die Antwort wird gesucht</translation>
    </message>
    <message>
      <source>Looking for the answer was cancelled.</source>
      <translation>Die Suche nach der Antwort wurde abgebrochen.</translation>
    </message>
    <message>
      <source>Looking for the words in the sources …</source>
      <translation>Die Worte werden in den Quellen gesucht …</translation>
    </message>
    <message>
      <source>Looking what fits …</source>
      <translation>Passendes wird gesucht …</translation>
    </message>
    <message>
      <source>Looking …</source>
      <translation>Wird gesucht …</translation>
    </message>
    <message>
      <source>Looking … {done} of {total} sentences</source>
      <translation>Wird gesucht … {done} von {total} Sätzen</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Loss measured at the end of the stage</source>
      <translation>Verlust, gemessen am Ende der Phase</translation>
    </message>
    <message>
      <source>Losses that no coded pain explains</source>
      <translation>Verluste, die kein kodierter Schmerzpunkt erklärt</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Verloren</translation>
    </message>
    <message>
      <source>Lost, at most</source>
      <translation>Höchstens verloren</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Niedrig</translation>
    </message>
    <message>
      <source>Low (5 %)</source>
      <translation>Niedrig (5 %)</translation>
    </message>
    <message>
      <source>MAXQDA</source>
      <translation>MAXQDA</translation>
    </message>
    <message>
      <source>Made by hand</source>
      <translation>Von Hand angelegt</translation>
    </message>
    <message>
      <source>Made when a project is opened, while you work, and before anything that cannot be undone. Each was verified when it was made. A restored backup becomes a new file.</source>
      <translation>Sie entstehen beim Öffnen eines Projekts, während der Arbeit und vor allem, was sich nicht zurücknehmen lässt. Jede wurde beim Anlegen geprüft. Eine wiederhergestellte Sicherung wird eine neue Datei.</translation>
    </message>
    <message>
      <source>Made with Trailmark. This file refers to nothing outside itself.</source>
      <translation>Mit Trailmark erstellt. Diese Datei verweist auf nichts außerhalb ihrer selbst.</translation>
    </message>
    <message>
      <source>Make a code first, or choose a template.</source>
      <translation>Legen Sie zuerst einen Code an oder wählen Sie eine Vorlage.</translation>
    </message>
    <message>
      <source>Make a new code and apply it</source>
      <translation>Neuen Code anlegen und vergeben</translation>
    </message>
    <message>
      <source>Make fields of groups</source>
      <translation>Felder aus Gruppen machen</translation>
    </message>
    <message>
      <source>Make fields of them</source>
      <translation>Felder daraus machen</translation>
    </message>
    <message>
      <source>Make or break</source>
      <translation>Entscheidende Phasen</translation>
    </message>
    <message>
      <source>Make the folder first.</source>
      <translation>Legen Sie zuerst den Ordner an.</translation>
    </message>
    <message>
      <source>Make the indexes of the file anew.</source>
      <translation>Die Indizes der Datei neu anlegen.</translation>
    </message>
    <message>
      <source>Make the map</source>
      <translation>Map anlegen</translation>
    </message>
    <message>
      <source>Make-or-break</source>
      <translation>Entscheidende Phasen</translation>
    </message>
    <message>
      <source>Making {stem}</source>
      <translation>{stem} wird angelegt</translation>
    </message>
    <message>
      <source>Many: three times as many</source>
      <translation>Viele: dreimal so viele</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Map</translation>
    </message>
    <message>
      <source>Map written to {name}</source>
      <translation>Map nach {name} geschrieben</translation>
    </message>
    <message>
      <source>Maps</source>
      <translation>Maps</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>März</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Als gelesen markieren</translation>
    </message>
    <message>
      <source>Mark the source as read</source>
      <translation>Die Quelle als gelesen markieren</translation>
    </message>
    <message>
      <source>Mark the turn, or the words selected, as read</source>
      <translation>Den Redebeitrag oder die gewählten Wörter als gelesen markieren</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Markdown, to read</source>
      <translation>Markdown, zum Lesen</translation>
    </message>
    <message>
      <source>MaxDiff</source>
      <translation>MaxDiff</translation>
    </message>
    <message>
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <source>May withdraw until</source>
      <translation>Kann widerrufen bis</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <source>Mean feeling</source>
      <translation>Mittleres Gefühl</translation>
    </message>
    <message>
      <source>Mean feeling, −2 to +2</source>
      <translation>Mittleres Gefühl, −2 bis +2</translation>
    </message>
    <message>
      <source>Mean rank</source>
      <translation>Mittlerer Rang</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Messgröße</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>Messgrößen</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <source>Memo</source>
      <translation>Memo</translation>
    </message>
    <message>
      <source>Memo on a coding</source>
      <translation>Memo zu einer Kodierung</translation>
    </message>
    <message>
      <source>Memo on the project</source>
      <translation>Memo zum Projekt</translation>
    </message>
    <message>
      <source>Memo on “{name}”</source>
      <translation>Memo zu „{name}“</translation>
    </message>
    <message>
      <source>Memo on “{name}” …	M</source>
      <translation>Memo zu „{name}“ …	M</translation>
    </message>
    <message>
      <source>Memo removed</source>
      <translation>Memo entfernt</translation>
    </message>
    <message>
      <source>Memo saved</source>
      <translation>Memo gespeichert</translation>
    </message>
    <message>
      <source>Memos</source>
      <translation>Memos</translation>
    </message>
    <message>
      <source>Memos and journal …</source>
      <translation>Memos und Journal …</translation>
    </message>
    <message>
      <source>Memos on this cell …</source>
      <translation>Memos zu dieser Zelle …</translation>
    </message>
    <message>
      <source>Memos …</source>
      <translation>Memos …</translation>
    </message>
    <message>
      <source>Memos, cue words, examples and codes below go along; other words on it become a memo.</source>
      <translation>Memos, Stichwörter, Beispiele und Codes darunter wandern mit; weitere Worte werden zu einem Memo.</translation>
    </message>
    <message>
      <source>Mentioned</source>
      <translation>Erwähnt</translation>
    </message>
    <message>
      <source>Mentions</source>
      <translation>Erwähnungen</translation>
    </message>
    <message>
      <source>Menu (F10)</source>
      <translation>Menü (F10)</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Merge a colleague’s copy …</source>
      <translation>Kopie einer Kollegin oder eines Kollegen zusammenführen …</translation>
    </message>
    <message>
      <source>Merge codes</source>
      <translation>Codes zusammenführen</translation>
    </message>
    <message>
      <source>Merge into</source>
      <translation>Zusammenführen mit</translation>
    </message>
    <message>
      <source>Merge into {name}</source>
      <translation>Mit {name} zusammenführen</translation>
    </message>
    <message>
      <source>Merge into “{name}”</source>
      <translation>Mit „{name}“ zusammenführen</translation>
    </message>
    <message>
      <source>Merge into …</source>
      <translation>Zusammenführen mit …</translation>
    </message>
    <message>
      <source>Merge participants …</source>
      <translation>Personen zusammenführen …</translation>
    </message>
    <message>
      <source>Merge the lower into the upper one.</source>
      <translation>Führen Sie die untere mit der oberen zusammen.</translation>
    </message>
    <message>
      <source>Merge the two, or choose another name.</source>
      <translation>Führen Sie beide zusammen oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>Merge with …</source>
      <translation>Zusammenführen mit …</translation>
    </message>
    <message>
      <source>Merge {name}</source>
      <translation>{name} zusammenführen</translation>
    </message>
    <message>
      <source>Merge {n} code …</source>
      <translation>{n} Code zusammenführen …</translation>
    </message>
    <message>
      <source>Merge {n} codes …</source>
      <translation>{n} Codes zusammenführen …</translation>
    </message>
    <message>
      <source>Merge {voice} into another voice</source>
      <translation>{voice} mit einer anderen Stimme zusammenführen</translation>
    </message>
    <message>
      <source>Merge “{name}” into “{into_name}”</source>
      <translation>„{name}“ mit „{into_name}“ zusammenführen</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Zusammengeführt</translation>
    </message>
    <message>
      <source>Merged {name}</source>
      <translation>{name} zusammengeführt</translation>
    </message>
    <message>
      <source>Merged {n} code into “{name}”</source>
      <translation>{n} Code mit „{name}“ zusammengeführt</translation>
    </message>
    <message>
      <source>Merged {n} codes into “{name}”</source>
      <translation>{n} Codes mit „{name}“ zusammengeführt</translation>
    </message>
    <message>
      <source>Merged: {added} new, {same} the same{conflicts}</source>
      <translation>Zusammengeführt: {added} neu, {same} gleich{conflicts}</translation>
    </message>
    <message>
      <source>Mermaid, a diagram for documents</source>
      <translation>Mermaid, ein Diagramm für Dokumente</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Erreicht</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <source>Middle of the scale</source>
      <translation>Mitte der Skala</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Minutes with names</source>
      <translation>Protokoll mit Namen</translation>
    </message>
    <message>
      <source>Minutes without names</source>
      <translation>Protokoll ohne Namen</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>Montag</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More trials become customers</source>
      <translation>Mehr Testkunden bleiben</translation>
    </message>
    <message>
      <source>Most important is {item} (score {score}), least {item2} ({score2}), from {count} of {count2}. Scores compare the items shown with each other only.</source>
      <translation>Am wichtigsten ist {item} (Wert {score}), am unwichtigsten {item2} ({score2}), aus {count} von {count2}. Die Werte vergleichen nur die gezeigten Gegenstände miteinander.</translation>
    </message>
    <message>
      <source>Most often found is {code}: {share} of {base}; {once} of {count} rest on one participant only. The intervals hold if participants were a random sample; not to mention is not to lack.</source>
      <translation>Am häufigsten ist {code}: {share} von {base}; {once} von {count} ruhen auf nur einer Person. Die Intervalle gelten, wenn die Teilnehmenden eine Zufallsstichprobe wären; nicht erwähnen heißt nicht entbehren.</translation>
    </message>
    <message>
      <source>Most pleasant</source>
      <translation>Am angenehmsten</translation>
    </message>
    <message>
      <source>Most promising first. With {n} passages coded and {n} left in sources marked as read, an estimate of the share found stands here.</source>
      <translation>Das Vielversprechendste zuerst. Mit {n} kodierten und {n} offen gelassenen Textstellen in gelesenen Quellen steht hier eine Schätzung des gefundenen Anteils.</translation>
    </message>
    <message>
      <source>Most used</source>
      <translation>Meist gebraucht</translation>
    </message>
    <message>
      <source>Motivators</source>
      <translation>Beweggründe</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>Move card to “{stage_name}”</source>
      <translation>Karte nach „{stage_name}“ verschieben</translation>
    </message>
    <message>
      <source>Move lane “{name}”</source>
      <translation>Zeile „{name}“ verschieben</translation>
    </message>
    <message>
      <source>Move stage “{name}”</source>
      <translation>Phase „{name}“ verschieben</translation>
    </message>
    <message>
      <source>Move the stage, lane or written card one place</source>
      <translation>Phase, Zeile oder geschriebene Karte um einen Platz verschieben</translation>
    </message>
    <message>
      <source>Move {name} down</source>
      <translation>{name} nach unten</translation>
    </message>
    <message>
      <source>Move {n} code</source>
      <translation>{n} Code verschieben</translation>
    </message>
    <message>
      <source>Move {n} codes</source>
      <translation>{n} Codes verschieben</translation>
    </message>
    <message>
      <source>Move {some} of {n} coding</source>
      <translation>{some} von {n} Kodierung verschieben</translation>
    </message>
    <message>
      <source>Move {some} of {n} codings</source>
      <translation>{some} von {n} Kodierungen verschieben</translation>
    </message>
    <message>
      <source>Move “{name}”</source>
      <translation>„{name}“ verschieben</translation>
    </message>
    <message>
      <source>Move “{name}” to the selection</source>
      <translation>„{name}“ auf die Auswahl verschieben</translation>
    </message>
    <message>
      <source>Moved {n} code</source>
      <translation>{n} Code verschoben</translation>
    </message>
    <message>
      <source>Moved {n} codes</source>
      <translation>{n} Codes verschoben</translation>
    </message>
    <message>
      <source>Moved {n} coding to “{name}”</source>
      <translation>{n} Kodierung nach „{name}“ verschoben</translation>
    </message>
    <message>
      <source>Moved {n} codings to “{name}”</source>
      <translation>{n} Kodierungen nach „{name}“ verschoben</translation>
    </message>
    <message>
      <source>Moved “{name}”</source>
      <translation>„{name}“ verschoben</translation>
    </message>
    <message>
      <source>Moved “{name}”; its kind is “{kind}” now</source>
      <translation>„{name}“ verschoben; die Art ist jetzt „{kind}“</translation>
    </message>
    <message>
      <source>My study</source>
      <translation>Meine Studie</translation>
    </message>
    <message>
      <source>NVivo</source>
      <translation>NVivo</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name it {name}.</source>
      <translation>Nennen Sie sie {name}.</translation>
    </message>
    <message>
      <source>Name it {stem}{suffix}.</source>
      <translation>Nennen Sie sie {stem}{suffix}.</translation>
    </message>
    <message>
      <source>Name of the code</source>
      <translation>Name des Codes</translation>
    </message>
    <message>
      <source>Name of the coder</source>
      <translation>Name der kodierenden Person</translation>
    </message>
    <message>
      <source>Name of the field</source>
      <translation>Name des Feldes</translation>
    </message>
    <message>
      <source>Name of the new code</source>
      <translation>Name des neuen Codes</translation>
    </message>
    <message>
      <source>Name of the survey</source>
      <translation>Name der Umfrage</translation>
    </message>
    <message>
      <source>Name of {voice}</source>
      <translation>Name von {voice}</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>Names are replaced by aliases, redacted words by their labels.</source>
      <translation>Namen sind durch Decknamen ersetzt, geschwärzte Wörter durch ihre Bezeichnung.</translation>
    </message>
    <message>
      <source>Names hidden  ×</source>
      <translation>Namen verborgen  ×</translation>
    </message>
    <message>
      <source>Names hidden: show</source>
      <translation>Namen verborgen: zeigen</translation>
    </message>
    <message>
      <source>Names with their path, descriptions, files and references.</source>
      <translation>Namen mit Pfad, Beschreibungen, Dateien und Verweisen.</translation>
    </message>
    <message>
      <source>Names, every quote and every attribute leave the project as they are.</source>
      <translation>Namen, jedes Zitat und jedes Merkmal verlassen das Projekt, wie sie sind.</translation>
    </message>
    <message>
      <source>Narrow the table by code, stage or person. Enter leads back to the words.</source>
      <translation>Engen Sie die Tabelle nach Code, Phase oder Person ein. Enter führt zurück zu den Worten.</translation>
    </message>
    <message>
      <source>Nearer (+)</source>
      <translation>Näher (+)</translation>
    </message>
    <message>
      <source>Nearer, farther; Ctrl and the wheel too</source>
      <translation>Näher, weiter weg; auch Strg und das Mausrad</translation>
    </message>
    <message>
      <source>Need</source>
      <translation>Bedürfnis</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Bedürfnisse</translation>
    </message>
    <message>
      <source>Nepali</source>
      <translation>Nepalesisch</translation>
    </message>
    <message>
      <source>Never on the map</source>
      <translation>Nie auf der Map</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New account “{name}”</source>
      <translation>Neues Konto „{name}“</translation>
    </message>
    <message>
      <source>New account …</source>
      <translation>Neues Konto …</translation>
    </message>
    <message>
      <source>New code</source>
      <translation>Neuer Code</translation>
    </message>
    <message>
      <source>New code below …</source>
      <translation>Neuer Code darunter …</translation>
    </message>
    <message>
      <source>New code “{name}”</source>
      <translation>Neuer Code „{name}“</translation>
    </message>
    <message>
      <source>New code …</source>
      <translation>Neuer Code …</translation>
    </message>
    <message>
      <source>New codes</source>
      <translation>Neue Codes</translation>
    </message>
    <message>
      <source>New codes ending does not mean that meanings are understood.</source>
      <translation>Dass neue Codes ausbleiben, heißt nicht, dass Bedeutungen verstanden sind.</translation>
    </message>
    <message>
      <source>New hypothesis</source>
      <translation>Neue Hypothese</translation>
    </message>
    <message>
      <source>New hypothesis “{name}”</source>
      <translation>Neue Hypothese „{name}“</translation>
    </message>
    <message>
      <source>New hypothesis …</source>
      <translation>Neue Hypothese …</translation>
    </message>
    <message>
      <source>New journal entry</source>
      <translation>Neuer Journaleintrag</translation>
    </message>
    <message>
      <source>New journal entry …</source>
      <translation>Neuer Journaleintrag …</translation>
    </message>
    <message>
      <source>New map</source>
      <translation>Neue Map</translation>
    </message>
    <message>
      <source>New map “{title}”</source>
      <translation>Neue Map „{title}“</translation>
    </message>
    <message>
      <source>New map …</source>
      <translation>Neue Map …</translation>
    </message>
    <message>
      <source>New memo</source>
      <translation>Neues Memo</translation>
    </message>
    <message>
      <source>New participant</source>
      <translation>Neue Person</translation>
    </message>
    <message>
      <source>New participant …</source>
      <translation>Neue Person …</translation>
    </message>
    <message>
      <source>New password</source>
      <translation>Neues Passwort</translation>
    </message>
    <message>
      <source>New persona “{name}”</source>
      <translation>Neue Persona „{name}“</translation>
    </message>
    <message>
      <source>New persona …</source>
      <translation>Neue Persona …</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Neues Projekt</translation>
    </message>
    <message>
      <source>New project …</source>
      <translation>Neues Projekt …</translation>
    </message>
    <message>
      <source>New project: {title}</source>
      <translation>Neues Projekt: {title}</translation>
    </message>
    <message>
      <source>New source from text</source>
      <translation>Neue Quelle aus Text</translation>
    </message>
    <message>
      <source>New source from text …</source>
      <translation>Neue Quelle aus Text …</translation>
    </message>
    <message>
      <source>New speakers: {names}.</source>
      <translation>Neue Stimmen: {names}.</translation>
    </message>
    <message>
      <source>New stage at the end</source>
      <translation>Neue Phase am Ende</translation>
    </message>
    <message>
      <source>New stage “{name}”</source>
      <translation>Neue Phase „{name}“</translation>
    </message>
    <message>
      <source>New {table} “{words}”</source>
      <translation>{table} neu: „{words}“</translation>
    </message>
    <message>
      <source>New, established, lapsed and competitors’ customers compared over time.</source>
      <translation>Neue, bestehende und abgewanderte Kundschaft und die von Wettbewerbern im Zeitvergleich.</translation>
    </message>
    <message>
      <source>New: {name}</source>
      <translation>Neu: {name}</translation>
    </message>
    <message>
      <source>New: {parts}.</source>
      <translation>Neu: {parts}.</translation>
    </message>
    <message>
      <source>Newest evidence {newest}{old}</source>
      <translation>Neuester Beleg {newest}{old}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next (→ or Space)</source>
      <translation>Weiter (→ oder Leertaste)</translation>
    </message>
    <message>
      <source>Next panel</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <source>Next stage</source>
      <translation>Nächste Phase</translation>
    </message>
    <message>
      <source>Next suggestion or passage to read</source>
      <translation>Nächster Vorschlag oder nächste Textstelle</translation>
    </message>
    <message>
      <source>Next, previous passage</source>
      <translation>Nächste, vorige Textstelle</translation>
    </message>
    <message>
      <source>Next, previous turn that is not coded</source>
      <translation>Nächster, voriger unkodierter Redebeitrag</translation>
    </message>
    <message>
      <source>Next: {stage}</source>
      <translation>Danach: {stage}</translation>
    </message>
    <message>
      <source>No accounts yet</source>
      <translation>Noch keine Konten</translation>
    </message>
    <message>
      <source>No act fits.</source>
      <translation>Kein Schritt passt.</translation>
    </message>
    <message>
      <source>No clear change</source>
      <translation>Keine klare Änderung</translation>
    </message>
    <message>
      <source>No clear difference</source>
      <translation>Kein klarer Unterschied</translation>
    </message>
    <message>
      <source>No code was applied yet</source>
      <translation>Noch wurde kein Code vergeben</translation>
    </message>
    <message>
      <source>No code yet</source>
      <translation>Noch kein Code</translation>
    </message>
    <message>
      <source>No codes yet</source>
      <translation>Noch keine Codes</translation>
    </message>
    <message>
      <source>No coding is chosen.</source>
      <translation>Keine Kodierung ist gewählt.</translation>
    </message>
    <message>
      <source>No coding passes these filters.</source>
      <translation>Keine Kodierung passt zu diesen Filtern.</translation>
    </message>
    <message>
      <source>No coding passes these filters. Nothing was written.</source>
      <translation>Keine Kodierung passt zu diesen Filtern. Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>No column names the respondent.</source>
      <translation>Keine Spalte nennt die Befragten.</translation>
    </message>
    <message>
      <source>No column says who answered.</source>
      <translation>Keine Spalte sagt, wer geantwortet hat.</translation>
    </message>
    <message>
      <source>No column says who the people are.</source>
      <translation>Keine Spalte sagt, wer die Personen sind.</translation>
    </message>
    <message>
      <source>No consent of {name} is noted.</source>
      <translation>Für {name} ist keine Einwilligung vermerkt.</translation>
    </message>
    <message>
      <source>No dates are kept yet. The columns of the People workspace hold them.</source>
      <translation>Noch sind keine Termine vermerkt. Sie stehen in den Spalten des Bereichs „Personen“.</translation>
    </message>
    <message>
      <source>No dots were given.</source>
      <translation>Es wurden keine Punkte vergeben.</translation>
    </message>
    <message>
      <source>No emotion is coded yet: give feelings codes with a valence, and the curve draws itself.</source>
      <translation>Noch ist keine Emotion kodiert: Geben Sie Gefühlen Codes mit einer Wertung, dann zeichnet sich die Kurve von selbst.</translation>
    </message>
    <message>
      <source>No hypotheses are registered yet.</source>
      <translation>Noch sind keine Hypothesen eingetragen.</translation>
    </message>
    <message>
      <source>No journey to order yet</source>
      <translation>Noch keine Reise zu ordnen</translation>
    </message>
    <message>
      <source>No kind</source>
      <translation>Keine Art</translation>
    </message>
    <message>
      <source>No map: all stages of the codebook</source>
      <translation>Keine Map: alle Phasen des Codebuchs</translation>
    </message>
    <message>
      <source>No memos yet</source>
      <translation>Noch keine Memos</translation>
    </message>
    <message>
      <source>No names were found.</source>
      <translation>Es wurden keine Namen gefunden.</translation>
    </message>
    <message>
      <source>No notes, remarks or decisions here.</source>
      <translation>Hier gibt es keine Notizen, Bemerkungen oder Entscheidungen.</translation>
    </message>
    <message>
      <source>No other coded passage has these words.</source>
      <translation>Keine andere kodierte Textstelle enthält diese Wörter.</translation>
    </message>
    <message>
      <source>No other quote of this stage has these words.</source>
      <translation>Kein anderes Zitat dieser Phase hat diese Wörter.</translation>
    </message>
    <message>
      <source>No page holds these words.</source>
      <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
      <source>No pain is coded as blocking this way.</source>
      <translation>Kein Schmerzpunkt ist kodiert, der diesen Weg blockiert.</translation>
    </message>
    <message>
      <source>No passage has its place yet.</source>
      <translation>Noch hat keine Textstelle ihren Platz.</translation>
    </message>
    <message>
      <source>No passage yet.</source>
      <translation>Noch keine Textstelle.</translation>
    </message>
    <message>
      <source>No personas yet</source>
      <translation>Noch keine Personas</translation>
    </message>
    <message>
      <source>No project is open.</source>
      <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
      <source>No quote chosen</source>
      <translation>Kein Zitat gewählt</translation>
    </message>
    <message>
      <source>No quote fits</source>
      <translation>Kein Zitat passt</translation>
    </message>
    <message>
      <source>No quotes here yet.</source>
      <translation>Hier gibt es noch keine Zitate.</translation>
    </message>
    <message>
      <source>No row of the table holds an entry.</source>
      <translation>Keine Zeile der Tabelle enthält einen Eintrag.</translation>
    </message>
    <message>
      <source>No source has these letters in its title.</source>
      <translation>Keine Quelle hat diese Buchstaben im Titel.</translation>
    </message>
    <message>
      <source>No source was coded differently by two coders. Merge a colleague’s copy first.</source>
      <translation>Keine Quelle wurde von zwei Personen verschieden kodiert. Führen Sie zuerst eine Kopie zusammen.</translation>
    </message>
    <message>
      <source>No sources yet</source>
      <translation>Noch keine Quellen</translation>
    </message>
    <message>
      <source>No speakers were found; the whole text belongs to nobody until you say whose it is.</source>
      <translation>Es wurden keine Stimmen gefunden; der ganze Text gehört niemandem, bis Sie sagen, wessen er ist.</translation>
    </message>
    <message>
      <source>No stage</source>
      <translation>Keine Phase</translation>
    </message>
    <message>
      <source>No stage and no code is called like this item.</source>
      <translation>Keine Phase und kein Code heißt wie dieser Punkt.</translation>
    </message>
    <message>
      <source>No stages yet</source>
      <translation>Noch keine Phasen</translation>
    </message>
    <message>
      <source>No status</source>
      <translation>Kein Status</translation>
    </message>
    <message>
      <source>No survey yet</source>
      <translation>Noch keine Umfrage</translation>
    </message>
    <message>
      <source>No two codes are found together in {base}.</source>
      <translation>Keine zwei Codes treten bei {base} gemeinsam auf.</translation>
    </message>
    <message>
      <source>No words of a participant were found.</source>
      <translation>Es wurden keine Worte einer teilnehmenden Person gefunden.</translation>
    </message>
    <message>
      <source>No {by} has said anything yet.</source>
      <translation>Noch hat niemand etwas gesagt ({by}).</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <source>Nobody among them is a participant of the project; they are kept as respondents only.</source>
      <translation>Niemand davon nimmt am Projekt teil; sie bleiben nur als Antwortende.</translation>
    </message>
    <message>
      <source>Nobody contradicts this.</source>
      <translation>Niemand widerspricht dem.</translation>
    </message>
    <message>
      <source>Nobody departed from the plan here.</source>
      <translation>Niemand wich hier vom Plan ab.</translation>
    </message>
    <message>
      <source>Nobody expressed an emotion here that was coded.</source>
      <translation>Niemand äußerte hier ein Gefühl, das kodiert wurde.</translation>
    </message>
    <message>
      <source>Nobody felt strongly here.</source>
      <translation>Niemand fühlte hier stark.</translation>
    </message>
    <message>
      <source>Nobody has commented on this map.</source>
      <translation>Niemand hat diese Map kommentiert.</translation>
    </message>
    <message>
      <source>Nobody of {value} said it. Not to mention is not to lack.</source>
      <translation>Niemand von {value} sagte es. Nicht erwähnen heißt nicht entbehren.</translation>
    </message>
    <message>
      <source>Nobody praised anything here.</source>
      <translation>Niemand lobte hier etwas.</translation>
    </message>
    <message>
      <source>Nobody told of a pain here.</source>
      <translation>Niemand erzählte hier von einem Schmerzpunkt.</translation>
    </message>
    <message>
      <source>Nobody was asked. Put it into the guide of the next interviews.</source>
      <translation>Niemand wurde gefragt. Nehmen Sie es in den Leitfaden der nächsten Interviews auf.</translation>
    </message>
    <message>
      <source>Nobody was recognised as the interviewer.</source>
      <translation>Niemand wurde als interviewende Person erkannt.</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation>Noch niemand</translation>
    </message>
    <message>
      <source>Nobody's words support this yet.</source>
      <translation>Noch stützen es niemandes Worte.</translation>
    </message>
    <message>
      <source>Nobody’s journey, as far as it is told, ends here.</source>
      <translation>Niemandes Reise endet hier, soweit sie erzählt ist.</translation>
    </message>
    <message>
      <source>Nobody’s words support this yet.</source>
      <translation>Noch stützen das niemandes Worte.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Norwegian</source>
      <translation>Norwegisch</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>Nicht beantwortet</translation>
    </message>
    <message>
      <source>Not asked: none of {n} was heard on this stage</source>
      <translation>Nicht gefragt: niemand von {n} wurde zu dieser Phase gehört</translation>
    </message>
    <message>
      <source>Not computed because</source>
      <translation>Nicht berechnet, weil</translation>
    </message>
    <message>
      <source>Not counted: internal or prompted</source>
      <translation>Nicht gezählt: intern oder erfragt</translation>
    </message>
    <message>
      <source>Not enough examples: {coded} coded, {others} not ({fewest} and {fewest_others} are needed).</source>
      <translation>Nicht genug Beispiele: {coded} kodiert, {others} nicht (nötig sind {fewest} und {fewest_others}).</translation>
    </message>
    <message>
      <source>Not enough examples: {n} of {need} codings.</source>
      <translation>Zu wenige Beispiele: {n} von {need} Kodierungen.</translation>
    </message>
    <message>
      <source>Not enough examples: {n} of {need} passages known not to be it.</source>
      <translation>Zu wenige Beispiele: {n} von {need} Textstellen, die es sicher nicht sind.</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <source>Not heard yet ({n})</source>
      <translation>Noch nicht gehört ({n})</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <source>Not mentioned by the {n} who reached it</source>
      <translation>Nicht erwähnt von den {n}, die sie erreichten</translation>
    </message>
    <message>
      <source>Not planned</source>
      <translation>Nicht geplant</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Nicht gesagt</translation>
    </message>
    <message>
      <source>Not saturated yet: {total}, and no run of {run} brought {rule}. {value}</source>
      <translation>Noch nicht gesättigt: {total}, und keine Folge von {run} brachte {rule}. {value}</translation>
    </message>
    <message>
      <source>Not used yet.</source>
      <translation>Noch nicht verwendet.</translation>
    </message>
    <message>
      <source>Not weighed</source>
      <translation>Nicht gewichtet</translation>
    </message>
    <message>
      <source>Not yet read</source>
      <translation>Noch nicht gelesen</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Notes for whoever presents</source>
      <translation>Notizen für die Vorführung</translation>
    </message>
    <message>
      <source>Nothing can be coded here.</source>
      <translation>Hier kann nichts kodiert werden.</translation>
    </message>
    <message>
      <source>Nothing coded yet</source>
      <translation>Noch nichts kodiert</translation>
    </message>
    <message>
      <source>Nothing entered</source>
      <translation>Nichts eingetragen</translation>
    </message>
    <message>
      <source>Nothing entered yet</source>
      <translation>Noch nichts eingetragen</translation>
    </message>
    <message>
      <source>Nothing entered yet: click a cell of its lane on the map, or “Edit” for trends, to add a row.</source>
      <translation>Noch nichts eingetragen: Klicken Sie auf der Map eine Zelle der Zeile an, für Trends „Bearbeiten“, um eine Zeile hinzuzufügen.</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>Nichts passt</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>Nichts gefunden.</translation>
    </message>
    <message>
      <source>Nothing is changed while names are hidden.</source>
      <translation>Solange Namen verborgen sind, wird nichts geändert.</translation>
    </message>
    <message>
      <source>Nothing is coded here.</source>
      <translation>Hier ist nichts kodiert.</translation>
    </message>
    <message>
      <source>Nothing is coded yet for {base} ({people}).</source>
      <translation>Für {base} ({people}) ist noch nichts kodiert.</translation>
    </message>
    <message>
      <source>Nothing is left open.</source>
      <translation>Nichts ist offen geblieben.</translation>
    </message>
    <message>
      <source>Nothing is lost; search again.</source>
      <translation>Nichts ist verloren; suchen Sie noch einmal.</translation>
    </message>
    <message>
      <source>Nothing is said about them yet.</source>
      <translation>Noch ist nichts über sie gesagt.</translation>
    </message>
    <message>
      <source>Nothing leaves by itself. An export is made by the researcher, to a file they choose, and is anonymised unless they say otherwise.</source>
      <translation>Nichts verlässt den Rechner von selbst. Ein Export entsteht durch die Forschenden, in eine Datei ihrer Wahl, und ist anonymisiert, wenn sie nichts anderes sagen.</translation>
    </message>
    <message>
      <source>Nothing like it was found that has not been answered.</source>
      <translation>Nichts Ähnliches ohne Antwort wurde gefunden.</translation>
    </message>
    <message>
      <source>Nothing of this file could be read.</source>
      <translation>Von dieser Datei war nichts zu lesen.</translation>
    </message>
    <message>
      <source>Nothing of this was said here.</source>
      <translation>Davon wurde hier nichts gesagt.</translation>
    </message>
    <message>
      <source>Nothing on this side.</source>
      <translation>Nichts auf dieser Seite.</translation>
    </message>
    <message>
      <source>Nothing so far.</source>
      <translation>Bisher nichts.</translation>
    </message>
    <message>
      <source>Nothing stands here yet.</source>
      <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
      <source>Nothing that the people of this persona say is coded yet.</source>
      <translation>Noch ist nichts kodiert, was Menschen dieser Persona sagen.</translation>
    </message>
    <message>
      <source>Nothing to import</source>
      <translation>Nichts zu importieren</translation>
    </message>
    <message>
      <source>Nothing to plan by here</source>
      <translation>Hiernach lässt sich nichts planen</translation>
    </message>
    <message>
      <source>Nothing to read yet</source>
      <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
      <source>Nothing to settle</source>
      <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
      <source>Nothing to show yet</source>
      <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
      <source>Nothing to suggest here: what is left was coded, refused or reviewed, or is like no code.</source>
      <translation>Hier ist nichts vorzuschlagen: Was übrig ist, wurde kodiert, abgelehnt oder gelesen oder ähnelt keinem Code.</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>Nichts wurde geändert</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Nothing was changed; undo may help.</source>
      <translation>Nichts wurde geändert; „Rückgängig“ hilft vielleicht.</translation>
    </message>
    <message>
      <source>Nothing was decided.</source>
      <translation>Nichts wurde entschieden.</translation>
    </message>
    <message>
      <source>Nothing was done yet. Every act will stand here, and can be undone.</source>
      <translation>Noch wurde nichts getan. Jeder Schritt wird hier stehen und lässt sich zurücknehmen.</translation>
    </message>
    <message>
      <source>Nothing was pasted</source>
      <translation>Nichts wurde eingefügt</translation>
    </message>
    <message>
      <source>Nothing written</source>
      <translation>Nichts geschrieben</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>Nov.</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <source>Observer</source>
      <translation>Beobachtend</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>Okt.</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Of all on this map</source>
      <translation>Von allen auf dieser Map</translation>
    </message>
    <message>
      <source>Of those it was covered with</source>
      <translation>Von denen, mit denen darüber gesprochen wurde</translation>
    </message>
    <message>
      <source>Of those who reached the stage</source>
      <translation>Von denen, die die Phase erreichten</translation>
    </message>
    <message>
      <source>Of {count}, {listed}</source>
      <translation>Von {count}, {listed}</translation>
    </message>
    <message>
      <source>Of {count}, {unused} are unused, {undefined} have no definition and {single} were found with one participant only ({count2} coded).</source>
      <translation>Von {count} sind {unused} unbenutzt, {undefined} ohne Definition und {single} nur bei einer Person gefunden ({count2} kodiert).</translation>
    </message>
    <message>
      <source>Of {n} hypotheses: {parts}. {rule}</source>
      <translation>Von {n} Hypothesen: {parts}. {rule}</translation>
    </message>
    <message>
      <source>Of {n} hypothesis: {parts}. {rule}</source>
      <translation>Von {n} Hypothese: {parts}. {rule}</translation>
    </message>
    <message>
      <source>Offsets are code points, 0 ≤ start &lt; end ≤ {length}. Nothing was changed.</source>
      <translation>Stellen sind Codepunkte, 0 ≤ start &lt; end ≤ {length}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Often compared</source>
      <translation>Oft verglichen</translation>
    </message>
    <message>
      <source>Olive</source>
      <translation>Oliv</translation>
    </message>
    <message>
      <source>On a quote: pin, it contradicts, hide from the card</source>
      <translation>Auf einem Zitat: anheften, es widerspricht, auf der Karte ausblenden</translation>
    </message>
    <message>
      <source>On a quote: to its words, what was said around it</source>
      <translation>Auf einem Zitat: zu seinen Worten, was ringsum gesagt wurde</translation>
    </message>
    <message>
      <source>On an unplaced quote: place it in this stage</source>
      <translation>Auf einem Zitat ohne Phase: in dieser Phase platzieren</translation>
    </message>
    <message>
      <source>On cells of maps</source>
      <translation>Zu Zellen von Maps</translation>
    </message>
    <message>
      <source>On codes</source>
      <translation>Zu Codes</translation>
    </message>
    <message>
      <source>On participants</source>
      <translation>Zu Teilnehmenden</translation>
    </message>
    <message>
      <source>On passages</source>
      <translation>Zu Textstellen</translation>
    </message>
    <message>
      <source>On sources</source>
      <translation>Zu Quellen</translation>
    </message>
    <message>
      <source>On the card</source>
      <translation>Auf der Karte</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>Auf der Map</translation>
    </message>
    <message>
      <source>On the project</source>
      <translation>Zum Projekt</translation>
    </message>
    <message>
      <source>On the source shown</source>
      <translation>Zur gezeigten Quelle</translation>
    </message>
    <message>
      <source>On the whole journey</source>
      <translation>Auf der ganzen Reise</translation>
    </message>
    <message>
      <source>On which stages does most hang?</source>
      <translation>An welchen Phasen hängt das meiste?</translation>
    </message>
    <message>
      <source>On which stages most hangs</source>
      <translation>An welchen Phasen das meiste hängt</translation>
    </message>
    <message>
      <source>On {moment} UTC one participant was erased: {sources} sources, their words in {shared} shared sources, {codings} codings, {memos} memos, {history} entries of history and {backups} backups. {samples} stretches of their words were searched for in every byte of the project and its backup and were not found. Copies elsewhere, file-system snapshots and synchronised folders are outside the program's reach.</source>
      <translation>Am {moment} UTC wurde eine teilnehmende Person gelöscht: {sources} Quellen, ihre Worte in {shared} gemeinsamen Quellen, {codings} Kodierungen, {memos} Memos, {history} Einträge des Verlaufs und {backups} Sicherungen. {samples} Abschnitte ihrer Worte wurden in jedem Byte des Projekts und seiner Sicherung gesucht und nicht gefunden. Kopien an anderen Orten, Schnappschüsse des Dateisystems und synchronisierte Ordner liegen außerhalb der Reichweite des Programms.</translation>
    </message>
    <message>
      <source>One NUL character was removed.</source>
      <translation>Ein NUL-Zeichen wurde entfernt.</translation>
    </message>
    <message>
      <source>One broken character was replaced by a mark.</source>
      <translation>Ein defektes Zeichen wurde durch eine Markierung ersetzt.</translation>
    </message>
    <message>
      <source>One code in a cell</source>
      <translation>Ein Code je Zelle</translation>
    </message>
    <message>
      <source>One damaged character was repaired (UTF-8 that had been read as {mistaken}).</source>
      <translation>Ein beschädigtes Zeichen wurde repariert (UTF-8, das als {mistaken} gelesen worden war).</translation>
    </message>
    <message>
      <source>One dot fewer</source>
      <translation>Ein Punkt weniger</translation>
    </message>
    <message>
      <source>One dot more</source>
      <translation>Ein Punkt mehr</translation>
    </message>
    <message>
      <source>One level up</source>
      <translation>Eine Ebene höher</translation>
    </message>
    <message>
      <source>One line a coding: quote, place, code, coder.</source>
      <translation>Eine Zeile je Kodierung: Zitat, Ort, Code, kodierende Person.</translation>
    </message>
    <message>
      <source>One of: {value}.</source>
      <translation>Eines von: {value}.</translation>
    </message>
    <message>
      <source>One sentence less</source>
      <translation>Einen Satz weniger</translation>
    </message>
    <message>
      <source>One sentence more</source>
      <translation>Einen Satz mehr</translation>
    </message>
    <message>
      <source>One word less</source>
      <translation>Ein Wort weniger</translation>
    </message>
    <message>
      <source>One word more</source>
      <translation>Ein Wort mehr</translation>
    </message>
    <message>
      <source>Only</source>
      <translation>Nur</translation>
    </message>
    <message>
      <source>Only a saved map can be kept as a snapshot.</source>
      <translation>Nur eine gespeicherte Map lässt sich als Schnappschuss bewahren.</translation>
    </message>
    <message>
      <source>Only codings of one code and coder in one source can be merged.</source>
      <translation>Nur Kodierungen eines Codes und einer Person in einer Quelle lassen sich zusammenführen.</translation>
    </message>
    <message>
      <source>Only quotes whose participants released them are shown; all others are counted.</source>
      <translation>Gezeigt werden nur Zitate, die freigegeben wurden; alle anderen werden gezählt.</translation>
    </message>
    <message>
      <source>Only this: {what}</source>
      <translation>Nur dies: {what}</translation>
    </message>
    <message>
      <source>Only your own codings are shown</source>
      <translation>Nur Ihre eigenen Kodierungen werden gezeigt</translation>
    </message>
    <message>
      <source>Only {names}</source>
      <translation>Nur {names}</translation>
    </message>
    <message>
      <source>Only {name}</source>
      <translation>Nur {name}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open ({n})</source>
      <translation>Offen ({n})</translation>
    </message>
    <message>
      <source>Open a Markdown map …</source>
      <translation>Map in Markdown öffnen …</translation>
    </message>
    <message>
      <source>Open a card or a cell to decide something about it.</source>
      <translation>Öffnen Sie eine Karte oder Zelle, um etwas dazu zu entscheiden.</translation>
    </message>
    <message>
      <source>Open a card to put dots on it.</source>
      <translation>Öffnen Sie eine Karte, um Punkte zu vergeben.</translation>
    </message>
    <message>
      <source>Open a difference again</source>
      <translation>Einen Unterschied wieder öffnen</translation>
    </message>
    <message>
      <source>Open a map</source>
      <translation>Map öffnen</translation>
    </message>
    <message>
      <source>Open a project …</source>
      <translation>Projekt öffnen …</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Open comment again</source>
      <translation>Kommentar wieder öffnen</translation>
    </message>
    <message>
      <source>Open it and save it as .{newer}, then import that.</source>
      <translation>Öffnen Sie die Datei, speichern Sie sie als .{newer} und importieren Sie diese.</translation>
    </message>
    <message>
      <source>Open it in Word and save it again.</source>
      <translation>Öffnen Sie die Datei in Word und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>Open it in the program that made it and save it again.</source>
      <translation>Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie neu.</translation>
    </message>
    <message>
      <source>Open map {name}</source>
      <translation>Map {name} öffnen</translation>
    </message>
    <message>
      <source>Open or create one first.</source>
      <translation>Öffnen oder legen Sie zuerst eines an.</translation>
    </message>
    <message>
      <source>Open project</source>
      <translation>Projekt öffnen</translation>
    </message>
    <message>
      <source>Open project …</source>
      <translation>Projekt öffnen …</translation>
    </message>
    <message>
      <source>Open the codebook</source>
      <translation>Codebuch öffnen</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open the list of fields again.</source>
      <translation>Öffnen Sie die Liste der Felder noch einmal.</translation>
    </message>
    <message>
      <source>Open the new project</source>
      <translation>Neues Projekt öffnen</translation>
    </message>
    <message>
      <source>Open the project it was exported from.</source>
      <translation>Öffnen Sie das Projekt, aus dem es exportiert wurde.</translation>
    </message>
    <message>
      <source>Open the sample study</source>
      <translation>Beispielstudie öffnen</translation>
    </message>
    <message>
      <source>Open where you left off</source>
      <translation>Öffnen, wo Sie aufgehört haben</translation>
    </message>
    <message>
      <source>Open {stem}, in {parent}</source>
      <translation>{stem} öffnen, in {parent}</translation>
    </message>
    <message>
      <source>Opened the map “{title}” with {stages} stages</source>
      <translation>Map „{title}“ mit {stages} Phasen geöffnet</translation>
    </message>
    <message>
      <source>Opening the backups …</source>
      <translation>Sicherungen werden geöffnet …</translation>
    </message>
    <message>
      <source>Opening the sample study</source>
      <translation>Beispielstudie wird geöffnet</translation>
    </message>
    <message>
      <source>Opening {stem}</source>
      <translation>{stem} wird geöffnet</translation>
    </message>
    <message>
      <source>Opens with another password.</source>
      <translation>Öffnet sich mit einem anderen Passwort.</translation>
    </message>
    <message>
      <source>Opportunities</source>
      <translation>Chancen</translation>
    </message>
    <message>
      <source>Opportunity</source>
      <translation>Chance</translation>
    </message>
    <message>
      <source>Opportunity score</source>
      <translation>Chancenwert</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Order of journeys</source>
      <translation>Reihenfolge der Reisen</translation>
    </message>
    <message>
      <source>Order of journeys …</source>
      <translation>Reihenfolge der Reisen …</translation>
    </message>
    <message>
      <source>Order the journey of {name}</source>
      <translation>Reise von {name} ordnen</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Origin of codings</source>
      <translation>Herkunft der Kodierungen</translation>
    </message>
    <message>
      <source>Other names: tick companies and places that must not be known</source>
      <translation>Weitere Namen: Haken Sie Unternehmen und Orte an, die nicht bekannt werden dürfen</translation>
    </message>
    <message>
      <source>Other side at most</source>
      <translation>Andere Seite höchstens</translation>
    </message>
    <message>
      <source>Others …</source>
      <translation>Weitere …</translation>
    </message>
    <message>
      <source>Out of</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Out of order</source>
      <translation>Außer der Reihe</translation>
    </message>
    <message>
      <source>Out of these</source>
      <translation>Von diesen</translation>
    </message>
    <message>
      <source>Overlooked leaks</source>
      <translation>Übersehene Verluste</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Zuständig</translation>
    </message>
    <message>
      <source>PDF, SVG, PNG, HTML, PowerPoint, Excel, Markdown</source>
      <translation>PDF, SVG, PNG, HTML, PowerPoint, Excel, Markdown</translation>
    </message>
    <message>
      <source>PDF, to print or send</source>
      <translation>PDF, zum Drucken oder Senden</translation>
    </message>
    <message>
      <source>PNG, a picture</source>
      <translation>PNG, ein Bild</translation>
    </message>
    <message>
      <source>Packages and their licences</source>
      <translation>Pakete und ihre Lizenzen</translation>
    </message>
    <message>
      <source>Page of help</source>
      <translation>Seite der Hilfe</translation>
    </message>
    <message>
      <source>Pages of help</source>
      <translation>Seiten der Hilfe</translation>
    </message>
    <message>
      <source>Pain point</source>
      <translation>Schmerzpunkt</translation>
    </message>
    <message>
      <source>Pain points</source>
      <translation>Schmerzpunkte</translation>
    </message>
    <message>
      <source>Pains ranked</source>
      <translation>Schmerzpunkte geordnet</translation>
    </message>
    <message>
      <source>Pains told of here</source>
      <translation>Hier erzählte Schmerzpunkte</translation>
    </message>
    <message>
      <source>Pairs of coders</source>
      <translation>Paare von Kodierenden</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Participant</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Participant of {voice}</source>
      <translation>Person hinter {voice}</translation>
    </message>
    <message>
      <source>Participant × stage</source>
      <translation>Person × Phase</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>Teilnehmende</translation>
    </message>
    <message>
      <source>Participants agreed</source>
      <translation>Übereinstimmende Personen</translation>
    </message>
    <message>
      <source>Participants and mean feeling</source>
      <translation>Teilnehmende und mittleres Gefühl</translation>
    </message>
    <message>
      <source>Participants are called by</source>
      <translation>Teilnehmende heißen nach</translation>
    </message>
    <message>
      <source>Participants by code</source>
      <translation>Teilnehmende nach Code</translation>
    </message>
    <message>
      <source>Participants come with their sources. Or make them here, or bring a list from Excel: copy and paste.</source>
      <translation>Teilnehmende kommen mit ihren Quellen. Oder legen Sie sie hier an oder bringen Sie eine Liste aus Excel mit: kopieren und einfügen.</translation>
    </message>
    <message>
      <source>Participants have no field “{name}”.</source>
      <translation>Teilnehmende haben kein Feld „{name}“.</translation>
    </message>
    <message>
      <source>Participants in pain</source>
      <translation>Mit Schmerzpunkt</translation>
    </message>
    <message>
      <source>Participants in the project</source>
      <translation>Teilnehmende im Projekt</translation>
    </message>
    <message>
      <source>Participants of the project among them: {names}</source>
      <translation>Teilnehmende des Projekts darunter: {names}</translation>
    </message>
    <message>
      <source>Participants on the map</source>
      <translation>Teilnehmende auf der Map</translation>
    </message>
    <message>
      <source>Participants who stopped</source>
      <translation>Die hier aufhörten</translation>
    </message>
    <message>
      <source>Participants whose journey stopped here</source>
      <translation>Teilnehmende, deren Reise hier endete</translation>
    </message>
    <message>
      <source>Passages</source>
      <translation>Textstellen</translation>
    </message>
    <message>
      <source>Passages behind the figure</source>
      <translation>Textstellen hinter der Zahl</translation>
    </message>
    <message>
      <source>Passages in the order of the journey</source>
      <translation>Textstellen in der Reihenfolge der Reise</translation>
    </message>
    <message>
      <source>Passages of all sources like the selected one</source>
      <translation>Textstellen aller Quellen wie die ausgewählte</translation>
    </message>
    <message>
      <source>Passages whose words changed</source>
      <translation>Textstellen, deren Worte sich änderten</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>Weitergegangen</translation>
    </message>
    <message>
      <source>Passed it by</source>
      <translation>Gingen vorbei</translation>
    </message>
    <message>
      <source>Password of the project</source>
      <translation>Passwort des Projekts</translation>
    </message>
    <message>
      <source>Password …</source>
      <translation>Passwort …</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Paste or write the text here.</source>
      <translation>Fügen Sie den Text hier ein oder schreiben Sie ihn.</translation>
    </message>
    <message>
      <source>Paste {n} row</source>
      <translation>{n} Zeile einfügen</translation>
    </message>
    <message>
      <source>Paste {n} rows</source>
      <translation>{n} Zeilen einfügen</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>Eingefügter Text</translation>
    </message>
    <message>
      <source>Path</source>
      <translation>Weg</translation>
    </message>
    <message>
      <source>Paths taken</source>
      <translation>Gegangene Wege</translation>
    </message>
    <message>
      <source>Pattern</source>
      <translation>Muster</translation>
    </message>
    <message>
      <source>Peak</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <source>Peak of the curve</source>
      <translation>Höhepunkt der Kurve</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Performance</source>
      <translation>Leistung</translation>
    </message>
    <message>
      <source>Performance falls furthest behind importance at {item}: gap {gap}{spread} on a scale from {low} to {high}, {count}; {urgent} of {count2} to concentrate on, with the crosshair at the {crosshair} ({cross_at}, {cross_at2}). Another crosshair moves the quadrants.</source>
      <translation>Die Leistung bleibt am weitesten hinter der Wichtigkeit zurück bei {item}: Abstand {gap}{spread} auf einer Skala von {low} bis {high}, {count}; auf {urgent} von {count2} ist das Augenmerk zu richten, mit dem Fadenkreuz bei {crosshair} ({cross_at}, {cross_at2}). Ein anderes Fadenkreuz verschiebt die Felder.</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Persian</source>
      <translation>Persisch</translation>
    </message>
    <message>
      <source>Persona</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Persona of the map</source>
      <translation>Persona der Map</translation>
    </message>
    <message>
      <source>Persona “{name}”</source>
      <translation>Persona „{name}“</translation>
    </message>
    <message>
      <source>Personas</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Persons</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Phone numbers</source>
      <translation>Telefonnummern</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Picture of the answer</source>
      <translation>Bild der Antwort</translation>
    </message>
    <message>
      <source>Picture with names</source>
      <translation>Bild mit Namen</translation>
    </message>
    <message>
      <source>Picture without names</source>
      <translation>Bild ohne Namen</translation>
    </message>
    <message>
      <source>Pin to the top</source>
      <translation>Oben anheften</translation>
    </message>
    <message>
      <source>Place in {name}</source>
      <translation>In {name} platzieren</translation>
    </message>
    <message>
      <source>Place not known</source>
      <translation>Platz unbekannt</translation>
    </message>
    <message>
      <source>Place passage in “{name}”</source>
      <translation>Textstelle in „{name}“ platzieren</translation>
    </message>
    <message>
      <source>Places that differ</source>
      <translation>Abweichende Stellen</translation>
    </message>
    <message>
      <source>Places were read by their words: {rule}. Look whether these are whole:</source>
      <translation>Stellen wurden an ihren Wörtern erkannt: {rule}. Bitte sehen, ob diese ganz sind:</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Plan by</source>
      <translation>Planen nach</translation>
    </message>
    <message>
      <source>Plan of the sample</source>
      <translation>Plan der Stichprobe</translation>
    </message>
    <message>
      <source>Plan of {segment}</source>
      <translation>Plan für {segment}</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>Planned and actual</source>
      <translation>Geplant und tatsächlich</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>Polnisch</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portugiesisch</translation>
    </message>
    <message>
      <source>PowerPoint, a slide a stage</source>
      <translation>PowerPoint, eine Folie je Phase</translation>
    </message>
    <message>
      <source>Preparing what is counted</source>
      <translation>Was gezählt wird, wird vorbereitet</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Vorführen</translation>
    </message>
    <message>
      <source>Presented map</source>
      <translation>Vorgeführte Map</translation>
    </message>
    <message>
      <source>Presenter</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <source>Presenter’s notes</source>
      <translation>Notizen zur Vorführung</translation>
    </message>
    <message>
      <source>Presenting a map</source>
      <translation>Beim Vorführen einer Map</translation>
    </message>
    <message>
      <source>Press the keys …</source>
      <translation>Tasten drücken …</translation>
    </message>
    <message>
      <source>Prevalence</source>
      <translation>Verbreitung</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Print it to a new PDF and import that.</source>
      <translation>Drucken Sie sie in eine neue PDF-Datei und importieren Sie diese.</translation>
    </message>
    <message>
      <source>Priorities</source>
      <translation>Prioritäten</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privatsphäre</translation>
    </message>
    <message>
      <source>Product or brand</source>
      <translation>Produkt oder Marke</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <source>Prompted</source>
      <translation>Erfragt</translation>
    </message>
    <message>
      <source>Prompted only</source>
      <translation>Nur auf Nachfrage</translation>
    </message>
    <message>
      <source>Pseudonym of {name}</source>
      <translation>Pseudonym von {name}</translation>
    </message>
    <message>
      <source>Psychographics</source>
      <translation>Psychografie</translation>
    </message>
    <message>
      <source>Put the cursor in a turn to mark it as read</source>
      <translation>Setzen Sie den Cursor in einen Redebeitrag, um ihn als gelesen zu markieren</translation>
    </message>
    <message>
      <source>Put the cursor inside a coding to split it there</source>
      <translation>Setzen Sie den Cursor in eine Kodierung, um sie dort zu teilen</translation>
    </message>
    <message>
      <source>Put the cursor inside it first.</source>
      <translation>Setzen Sie zuerst den Cursor hinein.</translation>
    </message>
    <message>
      <source>Put the cursor on a coding to give it another code</source>
      <translation>Setzen Sie den Cursor auf eine Kodierung, um ihr einen anderen Code zu geben</translation>
    </message>
    <message>
      <source>Put the cursor on a coding, or select coded words, to say how they were said</source>
      <translation>Setzen Sie den Cursor auf eine Kodierung oder wählen Sie kodierte Wörter, um zu sagen, wie sie gesagt wurden</translation>
    </message>
    <message>
      <source>Put the cursor on a coding, or select words, to write a memo on them</source>
      <translation>Setzen Sie den Cursor auf eine Kodierung oder wählen Sie Wörter, um ein Memo dazu zu schreiben</translation>
    </message>
    <message>
      <source>Puts what has no place yet behind the others, as it was said</source>
      <translation>Stellt, was noch keinen Platz hat, hinter die anderen, wie es gesagt wurde</translation>
    </message>
    <message>
      <source>Quadrant</source>
      <translation>Quadrant</translation>
    </message>
    <message>
      <source>QualCoder</source>
      <translation>QualCoder</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Güte</translation>
    </message>
    <message>
      <source>Quality of suggestions</source>
      <translation>Güte der Vorschläge</translation>
    </message>
    <message>
      <source>Quality of suggestions …</source>
      <translation>Güte der Vorschläge …</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>Quote wall (Q), shuffle (S), print as cards (P)</source>
      <translation>Zitatwand (Q), mischen (S), als Karten drucken (P)</translation>
    </message>
    <message>
      <source>Quote wall, shuffle, print as cards</source>
      <translation>Zitatwand, mischen, als Karten drucken</translation>
    </message>
    <message>
      <source>Quote wall: {words}</source>
      <translation>Zitatwand: {words}</translation>
    </message>
    <message>
      <source>Quote …</source>
      <translation>Zitat …</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Zitate</translation>
    </message>
    <message>
      <source>Quotes as cards</source>
      <translation>Zitate als Karten</translation>
    </message>
    <message>
      <source>Quotes may be shown with name: {named}; anonymised only: {anonymised}; not at all: {no}.</source>
      <translation>Zitate dürfen gezeigt werden mit Namen: {named}; nur anonym: {anonymised}; gar nicht: {no}.</translation>
    </message>
    <message>
      <source>Quotes of {n} participant may appear in them.</source>
      <translation>Zitate von {n} Person dürfen darin vorkommen.</translation>
    </message>
    <message>
      <source>Quotes of {n} participants may appear in them.</source>
      <translation>Zitate von {n} Personen dürfen darin vorkommen.</translation>
    </message>
    <message>
      <source>Quotes written to {name}</source>
      <translation>Zitate nach {name} geschrieben</translation>
    </message>
    <message>
      <source>REFI-QDA codebook</source>
      <translation>REFI-QDA-Codebuch</translation>
    </message>
    <message>
      <source>REFI-QDA project</source>
      <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
      <source>Random orders</source>
      <translation>Zufällige Reihenfolgen</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Rank among losses</source>
      <translation>Rang unter den Verlusten</translation>
    </message>
    <message>
      <source>Rank range</source>
      <translation>Spanne des Rangs</translation>
    </message>
    <message>
      <source>Ranking</source>
      <translation>Rangfolge</translation>
    </message>
    <message>
      <source>Rated both</source>
      <translation>Beides bewertet</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>Ratings</source>
      <translation>Bewertungen</translation>
    </message>
    <message>
      <source>Reached by</source>
      <translation>Erreicht von</translation>
    </message>
    <message>
      <source>Reached by {participants} of {participants2} participants.</source>
      <translation>Erreicht von {participants} von {participants2} Teilnehmenden.</translation>
    </message>
    <message>
      <source>Read a source and code a passage; it appears here.</source>
      <translation>Lesen Sie eine Quelle und kodieren Sie eine Textstelle; sie erscheint hier.</translation>
    </message>
    <message>
      <source>Read an edited workbook back</source>
      <translation>Bearbeitete Arbeitsmappe zurücklesen</translation>
    </message>
    <message>
      <source>Read an edited workbook back …</source>
      <translation>Bearbeitete Arbeitsmappe zurücklesen …</translation>
    </message>
    <message>
      <source>Read and code ↵</source>
      <translation>Lesen und kodieren ↵</translation>
    </message>
    <message>
      <source>Read and leave a stretch</source>
      <translation>Ein Stück lesen und übergehen</translation>
    </message>
    <message>
      <source>Read closely. See the journey.</source>
      <translation>Genau lesen. Die Reise sehen.</translation>
    </message>
    <message>
      <source>Read only</source>
      <translation>Nur lesbar</translation>
    </message>
    <message>
      <source>Read the table with these columns</source>
      <translation>Tabelle mit diesen Spalten lesen</translation>
    </message>
    <message>
      <source>Read the workbook again.</source>
      <translation>Lesen Sie die Arbeitsmappe noch einmal.</translation>
    </message>
    <message>
      <source>Read ✓</source>
      <translation>Gelesen ✓</translation>
    </message>
    <message>
      <source>Read, select, press a key</source>
      <translation>Lesen, auswählen, Taste drücken</translation>
    </message>
    <message>
      <source>Reading along …</source>
      <translation>Liest mit …</translation>
    </message>
    <message>
      <source>Reading along … {done} of {total}</source>
      <translation>Liest mit … {done} von {total}</translation>
    </message>
    <message>
      <source>Reading codings</source>
      <translation>Kodierungen werden gelesen</translation>
    </message>
    <message>
      <source>Reading codings and texts</source>
      <translation>Kodierungen und Texte werden gelesen</translation>
    </message>
    <message>
      <source>Reading the dates …</source>
      <translation>Termine werden gelesen …</translation>
    </message>
    <message>
      <source>Reading the pasted text</source>
      <translation>Eingefügter Text wird gelesen</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>{name} wird gelesen</translation>
    </message>
    <message>
      <source>Reading {what}</source>
      <translation>{what} wird gelesen</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Zuletzt verwendet</translation>
    </message>
    <message>
      <source>Recode to “{name}”</source>
      <translation>In „{name}“ umkodieren</translation>
    </message>
    <message>
      <source>Recolour “{name}”</source>
      <translation>Farbe von „{name}“ ändern</translation>
    </message>
    <message>
      <source>Recommends us (0–10)</source>
      <translation>Empfiehlt uns weiter (0–10)</translation>
    </message>
    <message>
      <source>Recorded from {first} to {last}</source>
      <translation>Aufgenommen von {first} bis {last}</translation>
    </message>
    <message>
      <source>Recruited through</source>
      <translation>Gewonnen über</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Redo works right after an undo.</source>
      <translation>„Wiederholen“ geht nur direkt nach „Rückgängig“.</translation>
    </message>
    <message>
      <source>Redo {redo_label}</source>
      <translation>Wiederholen: {redo_label}</translation>
    </message>
    <message>
      <source>Refuse it: it does not come back</source>
      <translation>Ablehnen: er kommt nicht wieder</translation>
    </message>
    <message>
      <source>Refuse “{name}”</source>
      <translation>„{name}“ ablehnen</translation>
    </message>
    <message>
      <source>Refuse: not here, and not again</source>
      <translation>Ablehnen: hier nicht, und nicht noch einmal</translation>
    </message>
    <message>
      <source>Refused “{name}”</source>
      <translation>„{name}“ abgelehnt</translation>
    </message>
    <message>
      <source>Register it</source>
      <translation>Eintragen</translation>
    </message>
    <message>
      <source>Relationship with the supplier</source>
      <translation>Beziehung zum Anbieter</translation>
    </message>
    <message>
      <source>Remark kept</source>
      <translation>Anmerkung behalten</translation>
    </message>
    <message>
      <source>Remark on a quote of “{text}”</source>
      <translation>Anmerkung zu einem Zitat von „{text}“</translation>
    </message>
    <message>
      <source>Remark on this quote</source>
      <translation>Anmerkung zu diesem Zitat</translation>
    </message>
    <message>
      <source>Remark taken away</source>
      <translation>Anmerkung entfernt</translation>
    </message>
    <message>
      <source>Remark … ↵</source>
      <translation>Anmerkung … ↵</translation>
    </message>
    <message>
      <source>Remark: {remark}</source>
      <translation>Anmerkung: {remark}</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Bemerkungen</translation>
    </message>
    <message>
      <source>Remarks on quotes</source>
      <translation>Anmerkungen zu Zitaten</translation>
    </message>
    <message>
      <source>Remember recent projects</source>
      <translation>Zuletzt verwendete Projekte merken</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove a memo</source>
      <translation>Memo entfernen</translation>
    </message>
    <message>
      <source>Remove account “{name}”</source>
      <translation>Konto „{name}“ entfernen</translation>
    </message>
    <message>
      <source>Remove persona “{name}”</source>
      <translation>Persona „{name}“ entfernen</translation>
    </message>
    <message>
      <source>Remove saved search</source>
      <translation>Gespeicherte Suche entfernen</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <source>Remove {n} participant</source>
      <translation>{n} Person entfernen</translation>
    </message>
    <message>
      <source>Remove {n} participants</source>
      <translation>{n} Personen entfernen</translation>
    </message>
    <message>
      <source>Remove {what}</source>
      <translation>{what} entfernen</translation>
    </message>
    <message>
      <source>Remove “{name}”</source>
      <translation>„{name}“ entfernen</translation>
    </message>
    <message>
      <source>Removed {what}</source>
      <translation>{what} entfernt</translation>
    </message>
    <message>
      <source>Removed “{name}”</source>
      <translation>„{name}“ entfernt</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename code to “{name}”</source>
      <translation>Code in „{name}“ umbenennen</translation>
    </message>
    <message>
      <source>Rename coder to “{name}”</source>
      <translation>Kodierende Person in „{name}“ umbenennen</translation>
    </message>
    <message>
      <source>Rename lane “{name}”</source>
      <translation>Zeile „{name}“ umbenennen</translation>
    </message>
    <message>
      <source>Rename source to “{title}”</source>
      <translation>Quelle in „{title}“ umbenennen</translation>
    </message>
    <message>
      <source>Rename survey to “{name}”</source>
      <translation>Umfrage in „{name}“ umbenennen</translation>
    </message>
    <message>
      <source>Rename {table} “{text}”</source>
      <translation>{table} „{text}“ umbenennen</translation>
    </message>
    <message>
      <source>Repair the project</source>
      <translation>Das Projekt reparieren</translation>
    </message>
    <message>
      <source>Repaired: the text had been read as {encoding} on its way.</source>
      <translation>Repariert: Der Text war unterwegs als {encoding} gelesen worden.</translation>
    </message>
    <message>
      <source>Repaired: {repaired}</source>
      <translation>Repariert: {repaired}</translation>
    </message>
    <message>
      <source>Repairing the project</source>
      <translation>Projekt wird repariert</translation>
    </message>
    <message>
      <source>Repeat the last code	R</source>
      <translation>Letzten Code wiederholen	R</translation>
    </message>
    <message>
      <source>Replace names</source>
      <translation>Namen ersetzen</translation>
    </message>
    <message>
      <source>Replace names …</source>
      <translation>Namen ersetzen …</translation>
    </message>
    <message>
      <source>Replace the text</source>
      <translation>Text ersetzen</translation>
    </message>
    <message>
      <source>Replace the text by a corrected one …</source>
      <translation>Text durch einen korrigierten ersetzen …</translation>
    </message>
    <message>
      <source>Replace the text of a source …</source>
      <translation>Text einer Quelle ersetzen …</translation>
    </message>
    <message>
      <source>Replace the text of “{title}”</source>
      <translation>Text von „{title}“ ersetzen</translation>
    </message>
    <message>
      <source>Replace {name}</source>
      <translation>{name} ersetzen</translation>
    </message>
    <message>
      <source>Replace “{name}” by</source>
      <translation>„{name}“ ersetzen durch</translation>
    </message>
    <message>
      <source>Replace, and save the key …</source>
      <translation>Ersetzen und Schlüssel speichern …</translation>
    </message>
    <message>
      <source>Replaced {words} names in {sources} sources; the key is in {name}</source>
      <translation>{words} Namen in {sources} Quellen ersetzt; der Schlüssel liegt in {name}</translation>
    </message>
    <message>
      <source>Representative journeys</source>
      <translation>Typische Reisen</translation>
    </message>
    <message>
      <source>Research report</source>
      <translation>Forschungsbericht</translation>
    </message>
    <message>
      <source>Residual</source>
      <translation>Residuum</translation>
    </message>
    <message>
      <source>Resize “{name}”</source>
      <translation>„{name}“ in der Länge ändern</translation>
    </message>
    <message>
      <source>Restore a backup, or salvage it into a new project.</source>
      <translation>Stellen Sie eine Sicherung wieder her oder retten Sie das Projekt in ein neues.</translation>
    </message>
    <message>
      <source>Restore a backup.</source>
      <translation>Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
      <source>Restore a backup; it was left unchanged.</source>
      <translation>Stellen Sie eine Sicherung wieder her; die Datei blieb unverändert.</translation>
    </message>
    <message>
      <source>Restore a backup; the damaged file was left unchanged.</source>
      <translation>Stellen Sie eine Sicherung wieder her; die beschädigte Datei blieb unverändert.</translation>
    </message>
    <message>
      <source>Restore into a new project</source>
      <translation>In ein neues Projekt wiederherstellen</translation>
    </message>
    <message>
      <source>Restore the backup of {when}</source>
      <translation>Sicherung von {when} wiederherstellen</translation>
    </message>
    <message>
      <source>Restore …</source>
      <translation>Wiederherstellen …</translation>
    </message>
    <message>
      <source>Restored to {name}. Open it from there.</source>
      <translation>Nach {name} wiederhergestellt. Öffnen Sie es von dort.</translation>
    </message>
    <message>
      <source>Restoring a backup</source>
      <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>Review “{title}”</source>
      <translation>„{title}“ als gelesen vermerken</translation>
    </message>
    <message>
      <source>Rising</source>
      <translation>Steigend</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Role in the decision</source>
      <translation>Rolle bei der Entscheidung</translation>
    </message>
    <message>
      <source>Role of {voice}</source>
      <translation>Rolle von {voice}</translation>
    </message>
    <message>
      <source>Role × stage</source>
      <translation>Rolle × Phase</translation>
    </message>
    <message>
      <source>Romanian</source>
      <translation>Rumänisch</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Row {number} was left out: {reason}.</source>
      <translation>Zeile {number} wurde ausgelassen: {reason}.</translation>
    </message>
    <message>
      <source>Row {number}: {reason}</source>
      <translation>Zeile {number}: {reason}</translation>
    </message>
    <message>
      <source>Row {n}</source>
      <translation>Zeile {n}</translation>
    </message>
    <message>
      <source>Row {n}, {column}: {why}</source>
      <translation>Zeile {n}, {column}: {why}</translation>
    </message>
    <message>
      <source>Row {row} of the codebook has a {what} that is no number.</source>
      <translation>Zeile {row} des Codebuchs hat bei {what} keine Zahl.</translation>
    </message>
    <message>
      <source>Row {row} of the codebook has no name.</source>
      <translation>Zeile {row} des Codebuchs hat keinen Namen.</translation>
    </message>
    <message>
      <source>Row {row} of the codebook names a kind that Trailmark does not know.</source>
      <translation>Zeile {row} des Codebuchs nennt eine Art, die Trailmark nicht kennt.</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>Rows left out of {name}.csv</source>
      <translation>Weggelassene Zeilen aus {name}.csv</translation>
    </message>
    <message>
      <source>Rows that are left out</source>
      <translation>Zeilen, die weggelassen werden</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <source>Run a check; your codings are safe.</source>
      <translation>Prüfen Sie das Projekt; Ihre Kodierungen sind sicher.</translation>
    </message>
    <message>
      <source>Run ratio</source>
      <translation>Anteil des Laufs</translation>
    </message>
    <message>
      <source>Run set-up again with a network connection; suggestions work on cue words until then.</source>
      <translation>Richten Sie mit Netzverbindung erneut ein; bis dahin stützen sich Vorschläge auf Stichwörter.</translation>
    </message>
    <message>
      <source>Run set-up again.</source>
      <translation>Richten Sie erneut ein.</translation>
    </message>
    <message>
      <source>Run text recognition (OCR) on it, then import the result.</source>
      <translation>Lassen Sie eine Texterkennung (OCR) laufen und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>Russisch</translation>
    </message>
    <message>
      <source>S stated importance</source>
      <translation>S genannte Wichtigkeit</translation>
    </message>
    <message>
      <source>SVG, to edit as a drawing</source>
      <translation>SVG, als Zeichnung zu bearbeiten</translation>
    </message>
    <message>
      <source>SaaS subscription</source>
      <translation>SaaS-Abonnement</translation>
    </message>
    <message>
      <source>Safety</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <source>Said and did</source>
      <translation>Gesagt und getan</translation>
    </message>
    <message>
      <source>Said by {people}</source>
      <translation>Gesagt von {people}</translation>
    </message>
    <message>
      <source>Said in interviews</source>
      <translation>In Interviews gesagt</translation>
    </message>
    <message>
      <source>Said unprompted</source>
      <translation>Unaufgefordert gesagt</translation>
    </message>
    <message>
      <source>Said when prompted</source>
      <translation>Auf Nachfrage gesagt</translation>
    </message>
    <message>
      <source>Salvage a damaged project …</source>
      <translation>Beschädigtes Projekt retten …</translation>
    </message>
    <message>
      <source>Salvage into a new project</source>
      <translation>In ein neues Projekt retten</translation>
    </message>
    <message>
      <source>Salvage it …</source>
      <translation>Retten …</translation>
    </message>
    <message>
      <source>Salvaged into {name}</source>
      <translation>Nach {name} gerettet</translation>
    </message>
    <message>
      <source>Salvaging {name}</source>
      <translation>{name} wird gerettet</translation>
    </message>
    <message>
      <source>Same</source>
      <translation>Gleich</translation>
    </message>
    <message>
      <source>Same time as the one before</source>
      <translation>Gleichzeitig mit der vorigen</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Stichprobe</translation>
    </message>
    <message>
      <source>Saturated at {reached} (+{run})</source>
      <translation>Gesättigt bei {reached} (+{run})</translation>
    </message>
    <message>
      <source>Saturation</source>
      <translation>Sättigung</translation>
    </message>
    <message>
      <source>Saturation of {segment}</source>
      <translation>Sättigung von {segment}</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>Samstag</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <source>Save a copy in a folder of your own.</source>
      <translation>Speichern Sie eine Kopie in einem eigenen Ordner.</translation>
    </message>
    <message>
      <source>Save a copy of what is open, or close the project and open it again.</source>
      <translation>Speichern Sie eine Kopie dessen, was offen ist, oder schließen Sie das Projekt und öffnen Sie es wieder.</translation>
    </message>
    <message>
      <source>Save a copy to protect it.</source>
      <translation>Speichern Sie eine Kopie, um es zu schützen.</translation>
    </message>
    <message>
      <source>Save a copy to work on it.</source>
      <translation>Sichern Sie eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
      <source>Save a copy without the password and import that.</source>
      <translation>Speichern Sie eine Kopie ohne Passwort und importieren Sie diese.</translation>
    </message>
    <message>
      <source>Save a copy …</source>
      <translation>Kopie speichern …</translation>
    </message>
    <message>
      <source>Save it again as CSV with UTF-8.</source>
      <translation>Speichern Sie die Datei noch einmal als CSV mit UTF-8.</translation>
    </message>
    <message>
      <source>Save it again as XLSX or CSV.</source>
      <translation>Speichern Sie die Datei noch einmal als XLSX oder CSV.</translation>
    </message>
    <message>
      <source>Save it again in the browser.</source>
      <translation>Speichern Sie sie im Browser noch einmal.</translation>
    </message>
    <message>
      <source>Save it as .docx or text.</source>
      <translation>Speichern Sie sie als .docx oder Text.</translation>
    </message>
    <message>
      <source>Save it as .xlsx or .csv and import that.</source>
      <translation>Speichern Sie sie als .xlsx oder .csv und importieren Sie diese.</translation>
    </message>
    <message>
      <source>Save it as CSV or XLSX.</source>
      <translation>Speichern Sie sie als CSV oder XLSX.</translation>
    </message>
    <message>
      <source>Save it in another format and import that.</source>
      <translation>Speichern Sie sie in einem anderen Format und importieren Sie das.</translation>
    </message>
    <message>
      <source>Save it in another format.</source>
      <translation>Speichern Sie sie in einem anderen Format.</translation>
    </message>
    <message>
      <source>Save its text from a PDF viewer and import that.</source>
      <translation>Speichern Sie den Text aus einem PDF-Programm und importieren Sie ihn.</translation>
    </message>
    <message>
      <source>Save minutes</source>
      <translation>Protokoll speichern</translation>
    </message>
    <message>
      <source>Save minutes …</source>
      <translation>Protokoll speichern …</translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <source>Save picture …</source>
      <translation>Bild speichern …</translation>
    </message>
    <message>
      <source>Save rows</source>
      <translation>Zeilen speichern</translation>
    </message>
    <message>
      <source>Save search</source>
      <translation>Suche speichern</translation>
    </message>
    <message>
      <source>Save table</source>
      <translation>Tabelle speichern</translation>
    </message>
    <message>
      <source>Save table …</source>
      <translation>Tabelle speichern …</translation>
    </message>
    <message>
      <source>Save the certificate</source>
      <translation>Bescheinigung speichern</translation>
    </message>
    <message>
      <source>Save the certificate …</source>
      <translation>Bescheinigung speichern …</translation>
    </message>
    <message>
      <source>Save the key</source>
      <translation>Schlüssel speichern</translation>
    </message>
    <message>
      <source>Save the map first.</source>
      <translation>Speichern Sie zuerst die Map.</translation>
    </message>
    <message>
      <source>Save the rows left out</source>
      <translation>Weggelassene Zeilen speichern</translation>
    </message>
    <message>
      <source>Save the transcript as a text, Word, PDF or table file and import that.</source>
      <translation>Speichern Sie das Transkript als Text-, Word-, PDF- oder Tabellendatei und importieren Sie diese.</translation>
    </message>
    <message>
      <source>Save these rows as a table …</source>
      <translation>Diese Zeilen als Tabelle speichern …</translation>
    </message>
    <message>
      <source>Save these rows …</source>
      <translation>Diese Zeilen speichern …</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Diese Suche speichern</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
      <source>Saved {name}</source>
      <translation>{name} gespeichert</translation>
    </message>
    <message>
      <source>Saved {n} row to {name}</source>
      <translation>{n} Zeile in {name} gespeichert</translation>
    </message>
    <message>
      <source>Saved {n} rows to {name}</source>
      <translation>{n} Zeilen in {name} gespeichert</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Saving {name}</source>
      <translation>{name} wird gespeichert</translation>
    </message>
    <message>
      <source>Saw the draft map</source>
      <translation>Kannte den Entwurf der Map</translation>
    </message>
    <message>
      <source>Say something of a persona</source>
      <translation>Etwas über eine Persona sagen</translation>
    </message>
    <message>
      <source>Says more than the project</source>
      <translation>Sagt mehr als das Projekt</translation>
    </message>
    <message>
      <source>Says nothing about “{name}”</source>
      <translation>Sagt nichts zu „{name}“</translation>
    </message>
    <message>
      <source>Says otherwise</source>
      <translation>Sagt anderes</translation>
    </message>
    <message>
      <source>Says otherwise than the project</source>
      <translation>Sagt anderes als das Projekt</translation>
    </message>
    <message>
      <source>Scale of the ratings</source>
      <translation>Skala der Bewertungen</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Score from</source>
      <translation>Wert ab</translation>
    </message>
    <message>
      <source>Score {score}, the mean of the components known; over {n} weightings of them its rank lies between {best} and {worst} of {all}.</source>
      <translation>Wert {score}, das Mittel der bekannten Bestandteile; bei {n} Gewichtungen liegt der Rang zwischen {best} und {worst} von {all}.</translation>
    </message>
    <message>
      <source>Screen</source>
      <translation>Bildschirm</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search all texts</source>
      <translation>In allen Texten suchen</translation>
    </message>
    <message>
      <source>Search all texts for “{words}”</source>
      <translation>In allen Texten nach „{words}“ suchen</translation>
    </message>
    <message>
      <source>Search all texts …</source>
      <translation>In allen Texten suchen …</translation>
    </message>
    <message>
      <source>Search and filters</source>
      <translation>Suche und Filter</translation>
    </message>
    <message>
      <source>Search cards and quotes</source>
      <translation>Karten und Zitate durchsuchen</translation>
    </message>
    <message>
      <source>Search codes, sources and actions</source>
      <translation>Codes, Quellen und Befehle suchen</translation>
    </message>
    <message>
      <source>Search codes, sources, actions</source>
      <translation>Codes, Quellen, Befehle suchen</translation>
    </message>
    <message>
      <source>Search saved</source>
      <translation>Suche gespeichert</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>Wird gesucht …</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Zweite</translation>
    </message>
    <message>
      <source>Segments at their places</source>
      <translation>Segmente an ihren Stellen</translation>
    </message>
    <message>
      <source>Select at least one character.</source>
      <translation>Wählen Sie mindestens ein Zeichen.</translation>
    </message>
    <message>
      <source>Select some words and press 1 for the first stage, or Enter to find any code. Ctrl+Z takes it back.</source>
      <translation>Wählen Sie Wörter aus und drücken Sie 1 für die erste Phase oder Enter für einen beliebigen Code. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>Select some words first: drag over them, or press S for the sentence</source>
      <translation>Wählen Sie zuerst Wörter aus: darüberziehen oder S für den Satz</translation>
    </message>
    <message>
      <source>Select the sentence</source>
      <translation>Den Satz auswählen</translation>
    </message>
    <message>
      <source>Select the turn</source>
      <translation>Den Redebeitrag auswählen</translation>
    </message>
    <message>
      <source>Select the words that shall become the code</source>
      <translation>Wählen Sie die Wörter, die zum Code werden sollen</translation>
    </message>
    <message>
      <source>Select them again.</source>
      <translation>Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>Select two of them.</source>
      <translation>Wählen Sie zwei davon.</translation>
    </message>
    <message>
      <source>Select words</source>
      <translation>Wörter auswählen</translation>
    </message>
    <message>
      <source>Select words in a transcript first</source>
      <translation>Wählen Sie zuerst Wörter in einem Transkript</translation>
    </message>
    <message>
      <source>Select words in a transcript first; a click on a link goes there</source>
      <translation>Wählen Sie zuerst Wörter in einem Transkript; ein Klick auf eine Verknüpfung führt dorthin</translation>
    </message>
    <message>
      <source>Seniority</source>
      <translation>Berufserfahrung</translation>
    </message>
    <message>
      <source>Sentences are cut, and words brought to their stems, by the rules of this language.</source>
      <translation>Sätze werden nach den Regeln dieser Sprache getrennt und Wörter auf ihre Stämme gebracht.</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>Sept.</translation>
    </message>
    <message>
      <source>Serbian</source>
      <translation>Serbisch</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sitzung</translation>
    </message>
    <message>
      <source>Set the columns again and save the mapping.</source>
      <translation>Setzen Sie die Spalten noch einmal und speichern Sie die Zuordnung.</translation>
    </message>
    <message>
      <source>Set the password</source>
      <translation>Passwort setzen</translation>
    </message>
    <message>
      <source>Sets of fields for studies of journeys</source>
      <translation>Feldsätze für Studien von Reisen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings …</source>
      <translation>Einstellungen …</translation>
    </message>
    <message>
      <source>Settle a difference: {what}</source>
      <translation>Unterschied entscheiden: {what}</translation>
    </message>
    <message>
      <source>Settle a difference: “{name}” instead</source>
      <translation>Unterschied entscheiden: stattdessen „{name}“</translation>
    </message>
    <message>
      <source>Settle differences</source>
      <translation>Unterschiede entscheiden</translation>
    </message>
    <message>
      <source>Settle differences …</source>
      <translation>Unterschiede entscheiden …</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <source>Settled ({n})</source>
      <translation>Entschieden ({n})</translation>
    </message>
    <message>
      <source>Settled: {text}</source>
      <translation>Entschieden: {text}</translation>
    </message>
    <message>
      <source>Several codes</source>
      <translation>Mehrere Codes</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Schwere</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>Share of first</source>
      <translation>Anteil am ersten</translation>
    </message>
    <message>
      <source>Share of second</source>
      <translation>Anteil am zweiten</translation>
    </message>
    <message>
      <source>Sheets</source>
      <translation>Blätter</translation>
    </message>
    <message>
      <source>Shift + arrows</source>
      <translation>Umschalt + Pfeile</translation>
    </message>
    <message>
      <source>Shorten it.</source>
      <translation>Kürzen Sie es.</translation>
    </message>
    <message>
      <source>Shortened for {size}: at most {most} cards a cell, {hidden} stand behind “+n more”.</source>
      <translation>Für {size} gekürzt: höchstens {most} Karten je Zelle, {hidden} stehen hinter „+n weitere“.</translation>
    </message>
    <message>
      <source>Shorter lines</source>
      <translation>Kürzere Zeilen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show a source first</source>
      <translation>Zeigen Sie zuerst eine Quelle</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <source>Show another lane</source>
      <translation>Weitere Zeile zeigen</translation>
    </message>
    <message>
      <source>Show card “{card}”</source>
      <translation>Karte „{card}“ zeigen</translation>
    </message>
    <message>
      <source>Show everything again</source>
      <translation>Alles wieder zeigen</translation>
    </message>
    <message>
      <source>Show hidden quotes of “{card}”</source>
      <translation>Ausgeblendete Zitate von „{card}“ zeigen</translation>
    </message>
    <message>
      <source>Show in transcript</source>
      <translation>Im Transkript zeigen</translation>
    </message>
    <message>
      <source>Show in transcript ↵</source>
      <translation>Im Transkript zeigen ↵</translation>
    </message>
    <message>
      <source>Show inside another stage</source>
      <translation>Innerhalb einer anderen Phase zeigen</translation>
    </message>
    <message>
      <source>Show lane “{name}”</source>
      <translation>Zeile „{name}“ zeigen</translation>
    </message>
    <message>
      <source>Show names again, then repeat it.</source>
      <translation>Zeigen Sie die Namen wieder und wiederholen Sie es dann.</translation>
    </message>
    <message>
      <source>Show only a kind, a code, a coder, or one speaker</source>
      <translation>Nur eine Art, einen Code, eine kodierende Person oder eine Stimme zeigen</translation>
    </message>
    <message>
      <source>Show only …</source>
      <translation>Nur zeigen …</translation>
    </message>
    <message>
      <source>Show or hide the left panel</source>
      <translation>Linken Bereich zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide the right panel</source>
      <translation>Rechten Bereich zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show stage “{name}”</source>
      <translation>Phase „{name}“ zeigen</translation>
    </message>
    <message>
      <source>Show the evidence</source>
      <translation>Belege zeigen</translation>
    </message>
    <message>
      <source>Show the quote it is like</source>
      <translation>Das ähnliche Zitat zeigen</translation>
    </message>
    <message>
      <source>Show the words</source>
      <translation>Worte zeigen</translation>
    </message>
    <message>
      <source>Show {n} hidden quote again</source>
      <translation>{n} ausgeblendetes Zitat wieder zeigen</translation>
    </message>
    <message>
      <source>Show {n} hidden quotes again</source>
      <translation>{n} ausgeblendete Zitate wieder zeigen</translation>
    </message>
    <message>
      <source>Show {n} more</source>
      <translation>{n} weitere zeigen</translation>
    </message>
    <message>
      <source>Show {n} more group</source>
      <translation>{n} weitere Gruppe zeigen</translation>
    </message>
    <message>
      <source>Show {n} more groups</source>
      <translation>{n} weitere Gruppen zeigen</translation>
    </message>
    <message>
      <source>Show {rest} more</source>
      <translation>{rest} weitere zeigen</translation>
    </message>
    <message>
      <source>Show {rest} more from the same people</source>
      <translation>{rest} weitere derselben Personen zeigen</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Gezeigt</translation>
    </message>
    <message>
      <source>Shrink to what is unchanged</source>
      <translation>Auf das Unveränderte kürzen</translation>
    </message>
    <message>
      <source>Shrink, extend by a word; with Shift by a sentence</source>
      <translation>Um ein Wort kürzen, verlängern; mit Umschalt um einen Satz</translation>
    </message>
    <message>
      <source>Shrink, extend its words; with Shift by a sentence</source>
      <translation>Seine Worte verkürzen, erweitern; mit Umschalt um einen Satz</translation>
    </message>
    <message>
      <source>Silent {n}</source>
      <translation>Still {n}</translation>
    </message>
    <message>
      <source>Size of the interface</source>
      <translation>Größe der Oberfläche</translation>
    </message>
    <message>
      <source>Size of transcripts</source>
      <translation>Größe der Transkripte</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <source>Slides (PowerPoint)</source>
      <translation>Folien (PowerPoint)</translation>
    </message>
    <message>
      <source>Slides show at most {most} cards of a cell in full; the others are named.</source>
      <translation>Folien zeigen höchstens {most} Karten einer Zelle ganz; die anderen werden genannt.</translation>
    </message>
    <message>
      <source>Smaller transcript</source>
      <translation>Transkript kleiner</translation>
    </message>
    <message>
      <source>Snapshot “{label}”</source>
      <translation>Schnappschuss „{label}“</translation>
    </message>
    <message>
      <source>Snapshots</source>
      <translation>Schnappschüsse</translation>
    </message>
    <message>
      <source>Snapshots, decisions and comments are hidden while names are: they may hold some.</source>
      <translation>Schnappschüsse, Entscheidungen und Kommentare bleiben mit den Namen verborgen: Sie könnten welche enthalten.</translation>
    </message>
    <message>
      <source>Some pages hold no text; they may be pictures.</source>
      <translation>Manche Seiten enthalten keinen Text; vielleicht sind sie Bilder.</translation>
    </message>
    <message>
      <source>Somebody is named a second time.</source>
      <translation>Jemand ist ein zweites Mal genannt.</translation>
    </message>
    <message>
      <source>Something failed</source>
      <translation>Etwas scheiterte</translation>
    </message>
    <message>
      <source>Something in this project is not as it should be.</source>
      <translation>Etwas in diesem Projekt ist nicht, wie es sein soll.</translation>
    </message>
    <message>
      <source>Something is missing after “{name}:” (position {at}).</source>
      <translation>Nach „{name}:“ fehlt etwas (Stelle {at}).</translation>
    </message>
    <message>
      <source>Something went wrong that should not have.</source>
      <translation>Etwas ging schief, das nicht hätte schiefgehen dürfen.</translation>
    </message>
    <message>
      <source>Sort down</source>
      <translation>Absteigend sortieren</translation>
    </message>
    <message>
      <source>Sort the table by this column to find them, correct them, then change the type.</source>
      <translation>Sortieren Sie die Tabelle nach dieser Spalte, korrigieren Sie die Werte und ändern Sie dann den Typ.</translation>
    </message>
    <message>
      <source>Sort up</source>
      <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Source of the second pane</source>
      <translation>Quelle der zweiten Ansicht</translation>
    </message>
    <message>
      <source>Source “{title}” differs in who speaks when; yours was kept.</source>
      <translation>Quelle „{title}“ weicht darin ab, wer wann spricht; Ihre blieb.</translation>
    </message>
    <message>
      <source>Source “{title}” has another text; passages whose words are not in it were left out.</source>
      <translation>Quelle „{title}“ hat einen anderen Text; Textstellen, deren Worte nicht darin stehen, wurden ausgelassen.</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Sources, codes and codings for other programs of research.</source>
      <translation>Quellen, Codes und Kodierungen für andere Forschungsprogramme.</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Spanisch</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Stimme</translation>
    </message>
    <message>
      <source>Speaker “{name}”</source>
      <translation>Stimme „{name}“</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Stimmen</translation>
    </message>
    <message>
      <source>Speaks in no source yet</source>
      <translation>Spricht noch in keiner Quelle</translation>
    </message>
    <message>
      <source>Speaks in {n} source</source>
      <translation>Spricht in {n} Quelle</translation>
    </message>
    <message>
      <source>Speaks in {n} sources</source>
      <translation>Spricht in {n} Quellen</translation>
    </message>
    <message>
      <source>Split by codings …</source>
      <translation>Nach Kodierungen teilen …</translation>
    </message>
    <message>
      <source>Split for {size}: {pages} pages by groups of stages.</source>
      <translation>Für {size} geteilt: {pages} Seiten nach Gruppen von Phasen.</translation>
    </message>
    <message>
      <source>Split here	/</source>
      <translation>Hier teilen	/</translation>
    </message>
    <message>
      <source>Split it into parts of at most {pages} pages.</source>
      <translation>Teilen Sie sie in Stücke von höchstens {pages} Seiten.</translation>
    </message>
    <message>
      <source>Split it into smaller files, or save it as plain text and import that.</source>
      <translation>Teilen Sie sie in kleinere Dateien, oder speichern Sie sie als reinen Text und importieren Sie den.</translation>
    </message>
    <message>
      <source>Split it into smaller files.</source>
      <translation>Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
      <source>Split off “{name}”</source>
      <translation>„{name}“ abspalten</translation>
    </message>
    <message>
      <source>Split the coding here, join it with its neighbour</source>
      <translation>Kodierung hier teilen, mit der benachbarten verbinden</translation>
    </message>
    <message>
      <source>Split “{name}”</source>
      <translation>„{name}“ teilen</translation>
    </message>
    <message>
      <source>Split “{name}” in two</source>
      <translation>„{name}“ in zwei teilen</translation>
    </message>
    <message>
      <source>Spotlight</source>
      <translation>Scheinwerfer</translation>
    </message>
    <message>
      <source>Spotlight (L)</source>
      <translation>Scheinwerfer (L)</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Phase</translation>
    </message>
    <message>
      <source>Stage {step} of {count}</source>
      <translation>Phase {step} von {count}</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>Phasen</translation>
    </message>
    <message>
      <source>Stages by pain</source>
      <translation>Phasen nach Schmerzpunkten</translation>
    </message>
    <message>
      <source>Stands for</source>
      <translation>Steht für</translation>
    </message>
    <message>
      <source>Start a new project</source>
      <translation>Neues Projekt beginnen</translation>
    </message>
    <message>
      <source>Start again from a fresh export.</source>
      <translation>Beginnen Sie mit einem frischen Export.</translation>
    </message>
    <message>
      <source>Start coding</source>
      <translation>Mit dem Kodieren beginnen</translation>
    </message>
    <message>
      <source>Start the clock again</source>
      <translation>Die Uhr neu starten</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Aussage</translation>
    </message>
    <message>
      <source>Statement for the ethics board</source>
      <translation>Erklärung für die Ethikkommission</translation>
    </message>
    <message>
      <source>Statement for the ethics board …</source>
      <translation>Erklärung für die Ethikkommission …</translation>
    </message>
    <message>
      <source>Statement: {text}</source>
      <translation>Aussage: {text}</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Steps of</source>
      <translation>Schritte von</translation>
    </message>
    <message>
      <source>Still open</source>
      <translation>Noch offen</translation>
    </message>
    <message>
      <source>Stop using their words now: erase this participant, or write down why the words may stay.</source>
      <translation>Verwenden Sie diese Worte ab jetzt nicht mehr: Löschen Sie die Person, oder halten Sie fest, warum die Worte bleiben dürfen.</translation>
    </message>
    <message>
      <source>Stopping …</source>
      <translation>Wird angehalten …</translation>
    </message>
    <message>
      <source>Store the survey</source>
      <translation>Umfrage speichern</translation>
    </message>
    <message>
      <source>Stored “{name}” with {answers}</source>
      <translation>„{name}“ mit {answers} gespeichert</translation>
    </message>
    <message>
      <source>Strong feelings, −2 or +2</source>
      <translation>Starke Gefühle, −2 oder +2</translation>
    </message>
    <message>
      <source>Strong feelings: of those who voiced any, felt −2 or +2</source>
      <translation>Starke Gefühle: von denen, die welche äußerten, fühlten −2 oder +2</translation>
    </message>
    <message>
      <source>Strongest first, or as the text goes</source>
      <translation>Stärkste zuerst oder wie im Text</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Studie</translation>
    </message>
    <message>
      <source>Success metric</source>
      <translation>Erfolgsmaß</translation>
    </message>
    <message>
      <source>Success metrics</source>
      <translation>Erfolgsmaße</translation>
    </message>
    <message>
      <source>Suggest codes</source>
      <translation>Codes vorschlagen</translation>
    </message>
    <message>
      <source>Suggest “{name}” as usual</source>
      <translation>„{name}“ wie üblich vorschlagen</translation>
    </message>
    <message>
      <source>Suggest “{name}” only from this score up</source>
      <translation>„{name}“ erst ab diesem Wert vorschlagen</translation>
    </message>
    <message>
      <source>Suggested from a score of</source>
      <translation>Vorgeschlagen ab einem Wert von</translation>
    </message>
    <message>
      <source>Suggestion or passage before</source>
      <translation>Voriger Vorschlag oder vorige Textstelle</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Suggestions to accept</source>
      <translation>Anzunehmende Vorschläge</translation>
    </message>
    <message>
      <source>Suggestions use cue words, learned words and the language model.</source>
      <translation>Vorschläge nutzen Stichwörter, gelernte Wörter und das Sprachmodell.</translation>
    </message>
    <message>
      <source>Suggestions: {figures}</source>
      <translation>Vorschläge: {figures}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>Summary, trends, decision makers and KPIs as tables</source>
      <translation>Zusammenfassung, Trends, Entscheidende und Kennzahlen als Tabellen</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>Sonntag</translation>
    </message>
    <message>
      <source>Supplier now</source>
      <translation>Jetziger Anbieter</translation>
    </message>
    <message>
      <source>Suppliers considered</source>
      <translation>Erwogene Anbieter</translation>
    </message>
    <message>
      <source>Supported or contradicted from {enough} unprompted participants on that side with at most {value} % on the other; contested when both sides are larger and {enough} or more spoke; otherwise inconclusive.</source>
      <translation>Gestützt oder widerlegt ab {enough} unaufgeforderten Teilnehmenden auf dieser Seite bei höchstens {value} % auf der anderen; umstritten, wenn beide Seiten größer sind und {enough} oder mehr sprachen; sonst offen.</translation>
    </message>
    <message>
      <source>Supporting</source>
      <translation>Stützend</translation>
    </message>
    <message>
      <source>Supports</source>
      <translation>Stützt</translation>
    </message>
    <message>
      <source>Supports {n}</source>
      <translation>Stützt {n}</translation>
    </message>
    <message>
      <source>Supports “{name}”</source>
      <translation>Stützt „{name}“</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>Umfrage</translation>
    </message>
    <message>
      <source>Surveys</source>
      <translation>Umfragen</translation>
    </message>
    <message>
      <source>Surveys …</source>
      <translation>Umfragen …</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>Schwedisch</translation>
    </message>
    <message>
      <source>Switch light and dark</source>
      <translation>Hell und dunkel wechseln</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>Tabelle (CSV)</translation>
    </message>
    <message>
      <source>Table of</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Table of the answer</source>
      <translation>Tabelle der Antwort</translation>
    </message>
    <message>
      <source>Table of the map</source>
      <translation>Tabelle der Map</translation>
    </message>
    <message>
      <source>Table with names</source>
      <translation>Tabelle mit Namen</translation>
    </message>
    <message>
      <source>Table without names</source>
      <translation>Tabelle ohne Namen</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.xlsx)</source>
      <translation>Tabellen (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
      <source>Tables of the map</source>
      <translation>Tabellen der Map</translation>
    </message>
    <message>
      <source>Tables with the same headers are read the same way from then on.</source>
      <translation>Tabellen mit denselben Überschriften werden künftig ebenso gelesen.</translation>
    </message>
    <message>
      <source>Tags with dots for the levels, and descriptions.</source>
      <translation>Tags mit Punkten für die Ebenen, und Beschreibungen.</translation>
    </message>
    <message>
      <source>Taguette</source>
      <translation>Taguette</translation>
    </message>
    <message>
      <source>Take</source>
      <translation>Nehmen</translation>
    </message>
    <message>
      <source>Take a filter away to see more.</source>
      <translation>Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
      <source>Take a link off a memo</source>
      <translation>Verknüpfung aus einem Memo entfernen</translation>
    </message>
    <message>
      <source>Take it off</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>Von der Liste nehmen</translation>
    </message>
    <message>
      <source>Take off {n} coding that lies inside another of the same code.</source>
      <translation>{n} Kodierung entfernen, die innerhalb einer anderen desselben Codes liegt.</translation>
    </message>
    <message>
      <source>Take off {n} codings that lie inside another of the same code.</source>
      <translation>{n} Kodierungen entfernen, die innerhalb einer anderen desselben Codes liegen.</translation>
    </message>
    <message>
      <source>Take one of the filters away.</source>
      <translation>Nehmen Sie einen der Filter weg.</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>Take over {name}</source>
      <translation>{name} übernehmen</translation>
    </message>
    <message>
      <source>Take over {some} of {n} row</source>
      <translation>{some} von {n} Zeile übernehmen</translation>
    </message>
    <message>
      <source>Take over {some} of {n} rows</source>
      <translation>{some} von {n} Zeilen übernehmen</translation>
    </message>
    <message>
      <source>Take the code off</source>
      <translation>Code entfernen</translation>
    </message>
    <message>
      <source>Take the filter “{words}” away</source>
      <translation>Filter „{words}“ wegnehmen</translation>
    </message>
    <message>
      <source>Take the order told</source>
      <translation>Erzählte Reihenfolge nehmen</translation>
    </message>
    <message>
      <source>Take the password off</source>
      <translation>Passwort entfernen</translation>
    </message>
    <message>
      <source>Take the tour</source>
      <translation>Rundgang machen</translation>
    </message>
    <message>
      <source>Take this link off</source>
      <translation>Diese Verknüpfung entfernen</translation>
    </message>
    <message>
      <source>Take this one in</source>
      <translation>Diese aufnehmen</translation>
    </message>
    <message>
      <source>Take “{name}” off	Del</source>
      <translation>„{name}“ entfernen	Del</translation>
    </message>
    <message>
      <source>Take “{name}” off the map</source>
      <translation>„{name}“ von der Map nehmen</translation>
    </message>
    <message>
      <source>Take “{name}” out again</source>
      <translation>„{name}“ wieder herausnehmen</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>Dauert</translation>
    </message>
    <message>
      <source>Talked through</source>
      <translation>Besprochen</translation>
    </message>
    <message>
      <source>Tamil</source>
      <translation>Tamilisch</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>Petrol</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>Teams</source>
      <translation>Teams</translation>
    </message>
    <message>
      <source>Technique</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text of the licence</source>
      <translation>Text der Lizenz</translation>
    </message>
    <message>
      <source>Texts and originals are never invented: what is damaged there comes back from a backup only. A file that cannot be opened any more can be salvaged into a new project.</source>
      <translation>Texte und Originale werden nie erfunden: Was dort beschädigt ist, kommt nur aus einer Sicherung zurück. Eine Datei, die sich nicht mehr öffnen lässt, kann in ein neues Projekt gerettet werden.</translation>
    </message>
    <message>
      <source>That day has passed: delete it, or agree on a later day. Nothing is deleted by itself.</source>
      <translation>Dieser Tag ist vorbei: Löschen Sie es oder vereinbaren Sie einen späteren Tag. Von selbst wird nichts gelöscht.</translation>
    </message>
    <message>
      <source>That is not a number.</source>
      <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
      <source>That is what the table says already.</source>
      <translation>Das steht schon in der Tabelle.</translation>
    </message>
    <message>
      <source>The PDF has too many pages.</source>
      <translation>Die PDF-Datei hat zu viele Seiten.</translation>
    </message>
    <message>
      <source>The PDF holds pictures of pages, no text (it was scanned).</source>
      <translation>Die PDF-Datei enthält Bilder von Seiten, keinen Text (sie wurde gescannt).</translation>
    </message>
    <message>
      <source>The PDF is damaged or incomplete.</source>
      <translation>Die PDF-Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
      <source>The PDF takes too long to read.</source>
      <translation>Die PDF-Datei zu lesen dauert zu lange.</translation>
    </message>
    <message>
      <source>The Word file holds no document.</source>
      <translation>Die Word-Datei enthält kein Dokument.</translation>
    </message>
    <message>
      <source>The anonymised file would still hold known names: {listed}. Nothing was written.</source>
      <translation>Die anonymisierte Datei enthielte noch bekannte Namen: {listed}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>The backup could not be written.</source>
      <translation>Die Sicherung konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The best {hits} of {total} hits</source>
      <translation>Die besten {hits} von {total} Treffern</translation>
    </message>
    <message>
      <source>The bracket</source>
      <translation>Die Klammer</translation>
    </message>
    <message>
      <source>The bracket at position {value} is never closed.</source>
      <translation>Die Klammer an Stelle {value} wird nie geschlossen.</translation>
    </message>
    <message>
      <source>The bracket at position {value} was never opened.</source>
      <translation>Die Klammer an Stelle {value} wurde nie geöffnet.</translation>
    </message>
    <message>
      <source>The caption file holds no captions.</source>
      <translation>Die Untertiteldatei enthält keine Untertitel.</translation>
    </message>
    <message>
      <source>The code that is kept</source>
      <translation>Der Code, der bleibt</translation>
    </message>
    <message>
      <source>The codebook alone, for other programs of research.</source>
      <translation>Nur das Codebuch, für andere Forschungsprogramme.</translation>
    </message>
    <message>
      <source>The codebook as a document.</source>
      <translation>Das Codebuch als Dokument.</translation>
    </message>
    <message>
      <source>The codebook as plain text.</source>
      <translation>Das Codebuch als einfacher Text.</translation>
    </message>
    <message>
      <source>The codebook is empty.</source>
      <translation>Das Codebuch ist leer.</translation>
    </message>
    <message>
      <source>The codes of this file lie too deep in each other.</source>
      <translation>Die Codes dieser Datei liegen zu tief ineinander.</translation>
    </message>
    <message>
      <source>The column mapping does not fit this table.</source>
      <translation>Die Spaltenzuordnung passt nicht zu dieser Tabelle.</translation>
    </message>
    <message>
      <source>The column mapping is not one for coded segments.</source>
      <translation>Die Spaltenzuordnung ist keine für kodierte Segmente.</translation>
    </message>
    <message>
      <source>The column mapping is not one of Trailmark's.</source>
      <translation>Die Spaltenzuordnung stammt nicht von Trailmark.</translation>
    </message>
    <message>
      <source>The copy could not be verified and was removed.</source>
      <translation>Die Kopie ließ sich nicht prüfen und wurde entfernt.</translation>
    </message>
    <message>
      <source>The date of the post cannot be read.</source>
      <translation>Das Datum des Beitrags ist nicht lesbar.</translation>
    </message>
    <message>
      <source>The disk did not take the change: this was not saved.</source>
      <translation>Der Datenträger nahm die Änderung nicht an: Dies wurde nicht gespeichert.</translation>
    </message>
    <message>
      <source>The disk is full: this was not saved.</source>
      <translation>Der Datenträger ist voll: Dies wurde nicht gespeichert.</translation>
    </message>
    <message>
      <source>The downloaded language model is not the expected one ({ending}).</source>
      <translation>Das heruntergeladene Sprachmodell ist nicht das erwartete ({ending}).</translation>
    </message>
    <message>
      <source>The encoding was taken to be {name}; look at the accented letters before you import.</source>
      <translation>Als Zeichenkodierung wurde {name} angenommen; sehen Sie sich vor dem Import die Umlaute und Akzente an.</translation>
    </message>
    <message>
      <source>The exchange file holds neither texts nor codes.</source>
      <translation>Die Austauschdatei enthält weder Texte noch Codes.</translation>
    </message>
    <message>
      <source>The exchange file holds no texts.</source>
      <translation>Die Austauschdatei enthält keine Texte.</translation>
    </message>
    <message>
      <source>The exchange file holds project data that is damaged.</source>
      <translation>Die Austauschdatei enthält beschädigte Projektdaten.</translation>
    </message>
    <message>
      <source>The field</source>
      <translation>Das Feld</translation>
    </message>
    <message>
      <source>The file cannot be opened.</source>
      <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <source>The file could not be read: it needs more memory or time than Trailmark gives to one file.</source>
      <translation>Die Datei ließ sich nicht lesen: Sie braucht mehr Speicher oder Zeit, als Trailmark einer Datei gibt.</translation>
    </message>
    <message>
      <source>The file could not be read; it is damaged or in an unusual form.</source>
      <translation>Die Datei ließ sich nicht lesen; sie ist beschädigt oder ungewöhnlich aufgebaut.</translation>
    </message>
    <message>
      <source>The file declares a document type, which Trailmark does not open for safety.</source>
      <translation>Die Datei erklärt einen Dokumenttyp; das öffnet Trailmark aus Sicherheitsgründen nicht.</translation>
    </message>
    <message>
      <source>The file has no entry in it.</source>
      <translation>Die Datei enthält keinen Eintrag.</translation>
    </message>
    <message>
      <source>The file holds XML, not a text.</source>
      <translation>Die Datei enthält XML, keinen Text.</translation>
    </message>
    <message>
      <source>The file holds no REFI-QDA codebook.</source>
      <translation>Die Datei enthält kein REFI-QDA-Codebuch.</translation>
    </message>
    <message>
      <source>The file holds no words.</source>
      <translation>Die Datei enthält keine Wörter.</translation>
    </message>
    <message>
      <source>The file holds several sources.</source>
      <translation>Die Datei enthält mehrere Quellen.</translation>
    </message>
    <message>
      <source>The file holds the same words as the source.</source>
      <translation>Die Datei enthält dieselben Worte wie die Quelle.</translation>
    </message>
    <message>
      <source>The file holds the talk twice; the second copy stays at the end of the text without a speaker, so that nobody's words count twice.</source>
      <translation>Die Datei enthält das Gespräch doppelt; die zweite Fassung bleibt ohne Stimme am Ende des Textes, damit niemandes Worte doppelt zählen.</translation>
    </message>
    <message>
      <source>The file is a zip archive without a document that Trailmark reads.</source>
      <translation>Die Datei ist ein Zip-Archiv ohne ein Dokument, das Trailmark liest.</translation>
    </message>
    <message>
      <source>The file is an OpenDocument table or presentation.</source>
      <translation>Die Datei ist eine OpenDocument-Tabelle oder -Präsentation.</translation>
    </message>
    <message>
      <source>The file is damaged or incomplete.</source>
      <translation>Die Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
      <source>The file is damaged or made to mislead; restore a backup.</source>
      <translation>Die Datei ist beschädigt oder soll täuschen; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
      <source>The file is damaged: {what}.</source>
      <translation>Die Datei ist beschädigt: {what}.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Die Datei ist leer.</translation>
    </message>
    <message>
      <source>The file is in an old Office format.</source>
      <translation>Die Datei hat ein altes Office-Format.</translation>
    </message>
    <message>
      <source>The file is larger than 200 MB.</source>
      <translation>Die Datei ist größer als 200 MB.</translation>
    </message>
    <message>
      <source>The file is larger than Trailmark opens.</source>
      <translation>Die Datei ist größer, als Trailmark öffnet.</translation>
    </message>
    <message>
      <source>The file is no table.</source>
      <translation>Die Datei ist keine Tabelle.</translation>
    </message>
    <message>
      <source>The file is packed in a way that could harm this computer, so it was not opened.</source>
      <translation>Die Datei ist so gepackt, dass sie diesem Rechner schaden könnte, und wurde darum nicht geöffnet.</translation>
    </message>
    <message>
      <source>The file is protected by a password.</source>
      <translation>Die Datei ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
      <source>The file is {found}, not a text.</source>
      <translation>Die Datei ist {found}, kein Text.</translation>
    </message>
    <message>
      <source>The file lies in a folder that {service} copies to other computers: this needs the board’s attention.</source>
      <translation>Die Datei liegt in einem Ordner, den {service} auf andere Rechner kopiert: Das braucht die Aufmerksamkeit der Kommission.</translation>
    </message>
    <message>
      <source>The file lies on a disk of the computer, not in a synchronised folder as far as can be told.</source>
      <translation>Die Datei liegt auf einem Laufwerk des Rechners, soweit erkennbar nicht in einem synchronisierten Ordner.</translation>
    </message>
    <message>
      <source>The file lies on a network share: whoever administers the share can read it unless it has a password.</source>
      <translation>Die Datei liegt auf einer Netzwerkfreigabe: Wer sie verwaltet, kann sie lesen, wenn sie kein Passwort hat.</translation>
    </message>
    <message>
      <source>The file needs more memory than Trailmark gives to one file.</source>
      <translation>Die Datei braucht mehr Speicher, als Trailmark einer Datei gibt.</translation>
    </message>
    <message>
      <source>The file nests its parts too deeply to be read safely.</source>
      <translation>Die Datei verschachtelt ihre Teile zu tief, um sie sicher zu lesen.</translation>
    </message>
    <message>
      <source>The first row must name the columns.</source>
      <translation>Die erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
      <source>The first {read} of {all} passages hold about {share} of what there is.</source>
      <translation>Die ersten {read} von {all} Textstellen enthalten etwa {share} dessen, was da ist.</translation>
    </message>
    <message>
      <source>The history begins anew: earlier steps cannot be undone.</source>
      <translation>Der Verlauf beginnt neu: Frühere Schritte lassen sich nicht zurücknehmen.</translation>
    </message>
    <message>
      <source>The history does not lead to what {table} holds.</source>
      <translation>Der Verlauf führt nicht zu dem, was {table} enthält.</translation>
    </message>
    <message>
      <source>The history names rows or tables that do not exist.</source>
      <translation>Der Verlauf nennt Zeilen oder Tabellen, die es nicht gibt.</translation>
    </message>
    <message>
      <source>The history of this project is damaged.</source>
      <translation>Der Verlauf dieses Projekts ist beschädigt.</translation>
    </message>
    <message>
      <source>The history tells of rows that are not there.</source>
      <translation>Der Verlauf erzählt von Zeilen, die es nicht gibt.</translation>
    </message>
    <message>
      <source>The history was changed from outside at event {event}.</source>
      <translation>Der Verlauf wurde bei Ereignis {event} von außen geändert.</translation>
    </message>
    <message>
      <source>The hypothesis has no words.</source>
      <translation>Die Hypothese hat keine Worte.</translation>
    </message>
    <message>
      <source>The import was cancelled.</source>
      <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The key could not be written, so no name was replaced.</source>
      <translation>Der Schlüssel konnte nicht geschrieben werden, deshalb wurde kein Name ersetzt.</translation>
    </message>
    <message>
      <source>The keys of every command can be changed.</source>
      <translation>Die Tasten jedes Befehls lassen sich ändern.</translation>
    </message>
    <message>
      <source>The language model is not installed.</source>
      <translation>Das Sprachmodell ist nicht installiert.</translation>
    </message>
    <message>
      <source>The language model is not installed: suggestions use cue words and learned words only.</source>
      <translation>Das Sprachmodell ist nicht installiert: Vorschläge nutzen nur Stichwörter und gelernte Wörter.</translation>
    </message>
    <message>
      <source>The language model knows English only: suggestions use cue words and learned words.</source>
      <translation>Das Sprachmodell kann nur Englisch: Vorschläge nutzen Stichwörter und gelernte Wörter.</translation>
    </message>
    <message>
      <source>The language model's file is damaged.</source>
      <translation>Die Datei des Sprachmodells ist beschädigt.</translation>
    </message>
    <message>
      <source>The largest loss is {name}: {top}</source>
      <translation>Der größte Verlust ist {name}: {top}</translation>
    </message>
    <message>
      <source>The last stage</source>
      <translation>Die letzte Phase</translation>
    </message>
    <message>
      <source>The map and a slide for every stage, with shapes to edit.</source>
      <translation>Die Map und eine Folie je Phase, mit Formen zum Bearbeiten.</translation>
    </message>
    <message>
      <source>The map builds itself from the codings</source>
      <translation>Die Map entsteht aus den Kodierungen</translation>
    </message>
    <message>
      <source>The map could not be drawn.</source>
      <translation>Die Map konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
      <source>The map in one file that opens in any browser and loads nothing.</source>
      <translation>Die Map in einer Datei, die jeder Browser öffnet und die nichts nachlädt.</translation>
    </message>
    <message>
      <source>The mark on the quote is gone</source>
      <translation>Die Markierung am Zitat ist weg</translation>
    </message>
    <message>
      <source>The newest five always stay, and those made before a merge, an erasure or a migration.</source>
      <translation>Die neuesten fünf bleiben immer, ebenso die vor einer Zusammenführung, Löschung oder Umstellung.</translation>
    </message>
    <message>
      <source>The notes hold a discussion guide without answers.</source>
      <translation>Die Notizen enthalten einen Leitfaden ohne Antworten.</translation>
    </message>
    <message>
      <source>The original file of “{title}” is damaged.</source>
      <translation>Die Originaldatei von „{title}“ ist beschädigt.</translation>
    </message>
    <message>
      <source>The password was taken off</source>
      <translation>Das Passwort wurde entfernt</translation>
    </message>
    <message>
      <source>The pattern cannot be read at position {place}.</source>
      <translation>Das Muster ist an Stelle {place} nicht lesbar.</translation>
    </message>
    <message>
      <source>The pattern cannot be read.</source>
      <translation>Das Muster ist nicht lesbar.</translation>
    </message>
    <message>
      <source>The pattern is longer than {longest} characters.</source>
      <translation>Das Muster ist länger als {longest} Zeichen.</translation>
    </message>
    <message>
      <source>The pattern needs too much memory.</source>
      <translation>Das Muster braucht zu viel Speicher.</translation>
    </message>
    <message>
      <source>The pattern takes longer than a second on one text.</source>
      <translation>Das Muster braucht für einen Text länger als eine Sekunde.</translation>
    </message>
    <message>
      <source>The picture is drawn coarser because the map is very large.</source>
      <translation>Das Bild wird gröber gezeichnet, weil die Map sehr groß ist.</translation>
    </message>
    <message>
      <source>The post names no author; it was given to “{name}”.</source>
      <translation>Der Beitrag nennt keinen Autor; er wurde „{name}“ gegeben.</translation>
    </message>
    <message>
      <source>The program lists what is due; it never deletes by itself.</source>
      <translation>Das Programm listet auf, was fällig ist; von selbst löscht es nie.</translation>
    </message>
    <message>
      <source>The program reminds; deleting is your decision.</source>
      <translation>Das Programm erinnert; das Löschen entscheiden Sie.</translation>
    </message>
    <message>
      <source>The project cannot be written to.</source>
      <translation>In das Projekt kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The project does not name itself exactly once.</source>
      <translation>Das Projekt nennt sich nicht genau einmal.</translation>
    </message>
    <message>
      <source>The project file cannot be opened.</source>
      <translation>Die Projektdatei lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <source>The project file is damaged.</source>
      <translation>Die Projektdatei ist beschädigt.</translation>
    </message>
    <message>
      <source>The project file is not encrypted by a password; encryption of the whole disk is what protects a lost computer.</source>
      <translation>Die Projektdatei ist nicht durch ein Passwort verschlüsselt; bei Verlust des Rechners schützt die Verschlüsselung der ganzen Festplatte.</translation>
    </message>
    <message>
      <source>The project file was moved or replaced while it was open: this was not saved.</source>
      <translation>Die Projektdatei wurde verschoben oder ersetzt, während sie offen war: Dies wurde nicht gespeichert.</translation>
    </message>
    <message>
      <source>The project file was moved, replaced or changed by another program: this was not saved.</source>
      <translation>Die Projektdatei wurde verschoben, ersetzt oder von einem anderen Programm geändert: Dies wurde nicht gespeichert.</translation>
    </message>
    <message>
      <source>The project file, its backups and its copies are encrypted with a password (SQLCipher, AES-256). Without it nothing can be read, and it cannot be recovered.</source>
      <translation>Projektdatei, Sicherungen und Kopien sind mit einem Passwort verschlüsselt (SQLCipher, AES-256). Ohne es ist nichts lesbar, und es lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
      <source>The project has a password now</source>
      <translation>Das Projekt hat jetzt ein Passwort</translation>
    </message>
    <message>
      <source>The project has changed since the workbook was read.</source>
      <translation>Das Projekt hat sich geändert, seit die Arbeitsmappe gelesen wurde.</translation>
    </message>
    <message>
      <source>The project has seen {n} act since this workbook was written. A row that was changed in both places stays as the project has it.</source>
      <translation>Seit diese Arbeitsmappe geschrieben wurde, gab es {n} Schritt im Projekt. Wurde eine Zeile an beiden Orten geändert, bleibt sie wie im Projekt.</translation>
    </message>
    <message>
      <source>The project has seen {n} acts since this workbook was written. A row that was changed in both places stays as the project has it.</source>
      <translation>Seit diese Arbeitsmappe geschrieben wurde, gab es {n} Schritte im Projekt. Wurde eine Zeile an beiden Orten geändert, bleibt sie wie im Projekt.</translation>
    </message>
    <message>
      <source>The project holds a value larger than any that Trailmark writes.</source>
      <translation>Das Projekt enthält einen Wert, der größer ist als jeder, den Trailmark schreibt.</translation>
    </message>
    <message>
      <source>The project is sound: tables, texts, quotes, originals and history agree</source>
      <translation>Das Projekt ist in Ordnung: Tabellen, Texte, Zitate, Originale und Verlauf stimmen überein</translation>
    </message>
    <message>
      <source>The project itself stays as it is.</source>
      <translation>Das Projekt selbst bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>The project was opened elsewhere.</source>
      <translation>Das Projekt wurde anderswo geöffnet.</translation>
    </message>
    <message>
      <source>The query ends too early: {what} at position {at} needs something after it.</source>
      <translation>Die Anfrage endet zu früh: {what} an Stelle {at} braucht noch etwas dahinter.</translation>
    </message>
    <message>
      <source>The query has too many levels at position {value}.</source>
      <translation>Die Anfrage hat an Stelle {value} zu viele Ebenen.</translation>
    </message>
    <message>
      <source>The query is empty.</source>
      <translation>Die Anfrage ist leer.</translation>
    </message>
    <message>
      <source>The query is longer than {longest} characters.</source>
      <translation>Die Anfrage ist länger als {longest} Zeichen.</translation>
    </message>
    <message>
      <source>The quotation mark at position {value} is never closed.</source>
      <translation>Das Anführungszeichen an Stelle {value} wird nie geschlossen.</translation>
    </message>
    <message>
      <source>The quote contradicts this card</source>
      <translation>Das Zitat widerspricht dieser Karte</translation>
    </message>
    <message>
      <source>The quote is hidden from this card; it stays coded</source>
      <translation>Das Zitat ist auf dieser Karte ausgeblendet; es bleibt kodiert</translation>
    </message>
    <message>
      <source>The quote stands first on this card</source>
      <translation>Das Zitat steht auf dieser Karte an erster Stelle</translation>
    </message>
    <message>
      <source>The quote supports this card</source>
      <translation>Das Zitat stützt diese Karte</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>Dasselbe</translation>
    </message>
    <message>
      <source>The same numbers as on the screen.</source>
      <translation>Dieselben Zahlen wie auf dem Bildschirm.</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
      <source>The scale must rise.</source>
      <translation>Die Skala muss steigen.</translation>
    </message>
    <message>
      <source>The search index and numbers computed from sentences are kept in the researcher’s private cache folder and can be deleted at any time.</source>
      <translation>Suchindex und aus Sätzen berechnete Zahlen liegen im privaten Cache-Ordner der Forschenden und können jederzeit gelöscht werden.</translation>
    </message>
    <message>
      <source>The search index and numbers computed from sentences stay in the memory of the computer and are gone when the project is closed.</source>
      <translation>Der Suchindex und die aus Sätzen errechneten Zahlen bleiben im Arbeitsspeicher des Rechners und sind weg, wenn das Projekt geschlossen wird.</translation>
    </message>
    <message>
      <source>The search stopped working.</source>
      <translation>Die Suche arbeitet nicht mehr.</translation>
    </message>
    <message>
      <source>The sheet “{name}” is missing or empty in this workbook.</source>
      <translation>Das Blatt „{name}“ fehlt in dieser Arbeitsmappe oder ist leer.</translation>
    </message>
    <message>
      <source>The stage “{name}” has no code.</source>
      <translation>Die Phase „{name}“ hat keinen Code.</translation>
    </message>
    <message>
      <source>The stages in which most people are in pain</source>
      <translation>Die Phasen, in denen die meisten Probleme haben</translation>
    </message>
    <message>
      <source>The start and end of an answer do not lie in its source.</source>
      <translation>Anfang und Ende einer Antwort liegen nicht in ihrer Quelle.</translation>
    </message>
    <message>
      <source>The suggestions stopped working.</source>
      <translation>Die Vorschläge arbeiten nicht mehr.</translation>
    </message>
    <message>
      <source>The survey has no name.</source>
      <translation>Die Umfrage hat keinen Namen.</translation>
    </message>
    <message>
      <source>The survey has no name. Give it one, to tell it from others.</source>
      <translation>Die Umfrage hat keinen Namen. Geben Sie ihr einen, damit sie von anderen zu unterscheiden ist.</translation>
    </message>
    <message>
      <source>The table cannot be read.</source>
      <translation>Die Tabelle lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>The table does not say which words have which code.</source>
      <translation>Die Tabelle sagt nicht, welche Worte welchen Code haben.</translation>
    </message>
    <message>
      <source>The table does not say who the people are.</source>
      <translation>Die Tabelle sagt nicht, wer die Personen sind.</translation>
    </message>
    <message>
      <source>The table has a column “{name}” already.</source>
      <translation>Die Tabelle hat schon eine Spalte „{name}“.</translation>
    </message>
    <message>
      <source>The table has a column “{title}” already.</source>
      <translation>Die Tabelle hat schon eine Spalte „{title}“.</translation>
    </message>
    <message>
      <source>The table has no more columns at the right.</source>
      <translation>Die Tabelle hat rechts keine weiteren Spalten.</translation>
    </message>
    <message>
      <source>The table has no rows under its headers.</source>
      <translation>Die Tabelle hat unter ihren Überschriften keine Zeilen.</translation>
    </message>
    <message>
      <source>The table is larger than Trailmark reads.</source>
      <translation>Die Tabelle ist größer, als Trailmark liest.</translation>
    </message>
    <message>
      <source>The table was not imported: {value}{more}.</source>
      <translation>Die Tabelle wurde nicht importiert: {value}{more}.</translation>
    </message>
    <message>
      <source>The tables hold rows that no project can hold.</source>
      <translation>Die Tabellen enthalten Zeilen, die kein Projekt enthalten kann.</translation>
    </message>
    <message>
      <source>The text has {characters} characters.</source>
      <translation>Der Text hat {characters} Zeichen.</translation>
    </message>
    <message>
      <source>The text is larger than 32 MB.</source>
      <translation>Der Text ist größer als 32 MB.</translation>
    </message>
    <message>
      <source>The text of “{title}” has another length than noted.</source>
      <translation>Der Text von „{title}“ ist nicht so lang wie vermerkt.</translation>
    </message>
    <message>
      <source>The text of “{title}” is not the one that was imported.</source>
      <translation>Der Text von „{title}“ ist nicht der importierte.</translation>
    </message>
    <message>
      <source>The text was changed meanwhile.</source>
      <translation>Der Text wurde inzwischen geändert.</translation>
    </message>
    <message>
      <source>The texts of this project are in</source>
      <translation>Die Texte dieses Projekts sind auf</translation>
    </message>
    <message>
      <source>The twelve families of a journey and no codes.</source>
      <translation>Die zwölf Familien einer Reise und keine Codes.</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
      <source>The web page is damaged: its tags do not end.</source>
      <translation>Die Webseite ist beschädigt: Ihre Tags enden nicht.</translation>
    </message>
    <message>
      <source>The whole codebook</source>
      <translation>Das ganze Codebuch</translation>
    </message>
    <message>
      <source>The whole map, a stage</source>
      <translation>Die ganze Map, eine Phase</translation>
    </message>
    <message>
      <source>The whole map, full size</source>
      <translation>Die ganze Map, volle Größe</translation>
    </message>
    <message>
      <source>The widest difference by {attribute}: {code}, {inside} in {value} against {outside} elsewhere (difference {percent}, {value2} to {value3} %), which {surely} among {count}; {count2} without a value.</source>
      <translation>Der größte Unterschied nach {attribute}: {code}, {inside} in {value} gegenüber {outside} sonst (Differenz {percent}, {value2} bis {value3} %), unter {count}: {surely}; {count2} ohne Wert.</translation>
    </message>
    <message>
      <source>The word list is empty.</source>
      <translation>Die Wortliste ist leer.</translation>
    </message>
    <message>
      <source>The words of {n} participant are not released and only counted.</source>
      <translation>Die Worte von {n} Person sind nicht freigegeben und werden nur gezählt.</translation>
    </message>
    <message>
      <source>The words of {n} participants are not released and only counted.</source>
      <translation>Die Worte von {n} Teilnehmenden sind nicht freigegeben und werden nur gezählt.</translation>
    </message>
    <message>
      <source>The workbook holds no table.</source>
      <translation>Die Arbeitsmappe enthält keine Tabelle.</translation>
    </message>
    <message>
      <source>The written file is searched for every known name; if one is left, nothing is written.</source>
      <translation>Die geschriebene Datei wird nach jedem bekannten Namen durchsucht; ist noch einer da, wird nichts geschrieben.</translation>
    </message>
    <message>
      <source>The {name} of a code lies between {low} and {high}.</source>
      <translation>{name} eines Codes liegt zwischen {low} und {high}.</translation>
    </message>
    <message>
      <source>The {what} of {name} was to be kept until {day}.</source>
      <translation>{what} von {name} sollte bis {day} aufbewahrt werden.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>Themes</source>
      <translation>Themen</translation>
    </message>
    <message>
      <source>There are more: type more of the words.</source>
      <translation>Es gibt mehr: Tippen Sie weitere Wörter.</translation>
    </message>
    <message>
      <source>There are no codes to write.</source>
      <translation>Es gibt keine Codes zu schreiben.</translation>
    </message>
    <message>
      <source>There are no language rules for “{language}”.</source>
      <translation>Für „{language}“ gibt es keine Sprachregeln.</translation>
    </message>
    <message>
      <source>There are no stages yet: make codes of the kind “stage”, or choose a template, and the map appears.</source>
      <translation>Noch gibt es keine Phasen: Legen Sie Codes der Art „Phase“ an oder wählen Sie eine Vorlage, dann erscheint die Map.</translation>
    </message>
    <message>
      <source>There are no two groups of {enough} or more participants to compare by {attribute}.</source>
      <translation>Es gibt keine zwei Gruppen von mindestens {enough} Teilnehmenden, die sich nach {attribute} vergleichen ließen.</translation>
    </message>
    <message>
      <source>There are {n} backups.</source>
      <translation>Es gibt {n} Sicherungen.</translation>
    </message>
    <message>
      <source>There is already a code “{name}” here.</source>
      <translation>Hier gibt es schon einen Code „{name}“.</translation>
    </message>
    <message>
      <source>There is already a file named {name}.</source>
      <translation>Es gibt schon eine Datei namens {name}.</translation>
    </message>
    <message>
      <source>There is already a participant with this name.</source>
      <translation>Es gibt schon eine Person mit diesem Namen.</translation>
    </message>
    <message>
      <source>There is no backup yet. “Back up now” makes the first.</source>
      <translation>Noch gibt es keine Sicherung. „Jetzt sichern“ legt die erste an.</translation>
    </message>
    <message>
      <source>There is no code “{path}”.</source>
      <translation>Es gibt keinen Code „{path}“.</translation>
    </message>
    <message>
      <source>There is no codebook layout “{key}”.</source>
      <translation>Es gibt keine Codebuchform „{key}“.</translation>
    </message>
    <message>
      <source>There is no coding here to take off</source>
      <translation>Hier ist keine Kodierung zu entfernen</translation>
    </message>
    <message>
      <source>There is no field “{text}” (position {value}).</source>
      <translation>Es gibt kein Feld „{text}“ (Stelle {value}).</translation>
    </message>
    <message>
      <source>There is no file to import here.</source>
      <translation>Hier ist keine Datei zu importieren.</translation>
    </message>
    <message>
      <source>There is no folder named {name}.</source>
      <translation>Es gibt keinen Ordner namens {name}.</translation>
    </message>
    <message>
      <source>There is no kind “{text}” (position {value}).</source>
      <translation>Eine Art „{text}“ gibt es nicht (Stelle {value}).</translation>
    </message>
    <message>
      <source>There is no neighbouring coding of the same code to join</source>
      <translation>Es gibt keine benachbarte Kodierung desselben Codes</translation>
    </message>
    <message>
      <source>There is no other voice to give.</source>
      <translation>Es gibt keine weitere Stimme zu vergeben.</translation>
    </message>
    <message>
      <source>There is no participant of this name.</source>
      <translation>Es gibt niemanden mit diesem Namen.</translation>
    </message>
    <message>
      <source>There is no persona “{name}”.</source>
      <translation>Es gibt keine Persona „{name}“.</translation>
    </message>
    <message>
      <source>There is no preset called “{key}”.</source>
      <translation>Es gibt keine Voreinstellung „{key}“.</translation>
    </message>
    <message>
      <source>There is no project named {name} here.</source>
      <translation>Hier gibt es kein Projekt namens {name}.</translation>
    </message>
    <message>
      <source>There is no source “{name}”.</source>
      <translation>Es gibt keine Quelle „{name}“.</translation>
    </message>
    <message>
      <source>There is no template “{name}”.</source>
      <translation>Es gibt keine Vorlage „{name}“.</translation>
    </message>
    <message>
      <source>There is no word to look for at position {value}.</source>
      <translation>An Stelle {value} steht kein Wort, nach dem sich suchen ließe.</translation>
    </message>
    <message>
      <source>There is no {what} “{name}”.</source>
      <translation>{what} „{name}“ gibt es nicht.</translation>
    </message>
    <message>
      <source>There is nothing to paste.</source>
      <translation>Es gibt nichts einzufügen.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>There is {n} backup.</source>
      <translation>Es gibt {n} Sicherung.</translation>
    </message>
    <message>
      <source>There would be two participants with this name.</source>
      <translation>Es gäbe zwei Personen mit diesem Namen.</translation>
    </message>
    <message>
      <source>These</source>
      <translation>Diese</translation>
    </message>
    <message>
      <source>These codings are no longer of this code.</source>
      <translation>Diese Kodierungen gehören nicht mehr zu diesem Code.</translation>
    </message>
    <message>
      <source>These columns are no survey Trailmark knows.</source>
      <translation>Diese Spalten sind keine Umfrage, die Trailmark kennt.</translation>
    </message>
    <message>
      <source>These columns hold no answers.</source>
      <translation>Diese Spalten enthalten keine Antworten.</translation>
    </message>
    <message>
      <source>These words are no longer there.</source>
      <translation>Diese Worte sind nicht mehr da.</translation>
    </message>
    <message>
      <source>They are counted in{where} and did not mention it. Silence is not absence.</source>
      <translation>Sie zählen{where} mit und haben es nicht erwähnt. Schweigen ist kein Fehlen.</translation>
    </message>
    <message>
      <source>They come with definitions, cue words and example sentences. Codes you have stay as they are.</source>
      <translation>Sie bringen Definitionen, Stichwörter und Beispielsätze mit. Vorhandene Codes bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>They went on to</source>
      <translation>Sie gingen weiter zu</translation>
    </message>
    <message>
      <source>This Markdown file holds no journey map.</source>
      <translation>Diese Markdown-Datei enthält keine Journey Map.</translation>
    </message>
    <message>
      <source>This Word file holds no codebook.</source>
      <translation>Diese Word-Datei enthält kein Codebuch.</translation>
    </message>
    <message>
      <source>This act was not about the words of a source that is still there.</source>
      <translation>Dieser Schritt betraf keine Worte einer Quelle, die noch da ist.</translation>
    </message>
    <message>
      <source>This can be read as two different numbers.</source>
      <translation>Das lässt sich als zwei verschiedene Zahlen lesen.</translation>
    </message>
    <message>
      <source>This card is no longer on the map.</source>
      <translation>Diese Karte ist nicht mehr auf der Map.</translation>
    </message>
    <message>
      <source>This code is no longer in the codebook.</source>
      <translation>Dieser Code ist nicht mehr im Codebuch.</translation>
    </message>
    <message>
      <source>This code was never given.</source>
      <translation>Dieser Code wurde nie vergeben.</translation>
    </message>
    <message>
      <source>This coder is no longer in the project.</source>
      <translation>Diese kodierende Person ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>This comment is no longer in the project.</source>
      <translation>Dieser Kommentar ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>This decision is no longer in the project.</source>
      <translation>Diese Entscheidung ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>This field has no choices yet.</source>
      <translation>Dieses Feld hat noch keine Auswahl.</translation>
    </message>
    <message>
      <source>This field has no values yet. Choose another one above, or give it values in the table.</source>
      <translation>Dieses Feld hat noch keine Werte. Wählen Sie oben ein anderes oder geben Sie ihm in der Tabelle Werte.</translation>
    </message>
    <message>
      <source>This field is no longer in the project.</source>
      <translation>Dieses Feld ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>This file holds no codes.</source>
      <translation>Diese Datei enthält keine Codes.</translation>
    </message>
    <message>
      <source>This file holds no text that Trailmark can read.</source>
      <translation>Diese Datei enthält keinen Text, den Trailmark lesen kann.</translation>
    </message>
    <message>
      <source>This file holds words and attributes of participants as they are in the project.</source>
      <translation>Diese Datei enthält Worte und Merkmale der Teilnehmenden, wie sie im Projekt stehen.</translation>
    </message>
    <message>
      <source>This file is no readable Excel workbook.</source>
      <translation>Diese Datei ist keine lesbare Excel-Arbeitsmappe.</translation>
    </message>
    <message>
      <source>This file is no table of comma-separated values.</source>
      <translation>Diese Datei ist keine Tabelle mit kommagetrennten Werten.</translation>
    </message>
    <message>
      <source>This file is not a REFI-QDA codebook.</source>
      <translation>Diese Datei ist kein REFI-QDA-Codebuch.</translation>
    </message>
    <message>
      <source>This file is too large for a journey map.</source>
      <translation>Diese Datei ist zu groß für eine Journey Map.</translation>
    </message>
    <message>
      <source>This hypothesis is no longer in the project.</source>
      <translation>Diese Hypothese ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>This installation cannot open projects with a password.</source>
      <translation>Diese Installation kann keine Projekte mit Passwort öffnen.</translation>
    </message>
    <message>
      <source>This installation has no encryption: install Trailmark with the extra “password”.</source>
      <translation>Diese Installation hat keine Verschlüsselung: Installieren Sie Trailmark mit dem Zusatz „password“.</translation>
    </message>
    <message>
      <source>This interview brought no new code.</source>
      <translation>Dieses Interview brachte keinen neuen Code.</translation>
    </message>
    <message>
      <source>This is counted and cannot be typed.</source>
      <translation>Das wird gezählt und lässt sich nicht eintippen.</translation>
    </message>
    <message>
      <source>This is neither yes nor no.</source>
      <translation>Das ist weder ja noch nein.</translation>
    </message>
    <message>
      <source>This is no longer in the project.</source>
      <translation>Das ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>This is none of the choices.</source>
      <translation>Das gehört nicht zur Auswahl.</translation>
    </message>
    <message>
      <source>This is not a Trailmark project.</source>
      <translation>Dies ist kein Trailmark-Projekt.</translation>
    </message>
    <message>
      <source>This is not a date.</source>
      <translation>Das ist kein Datum.</translation>
    </message>
    <message>
      <source>This is not a number.</source>
      <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
      <source>This is not something to plan by.</source>
      <translation>Danach lässt sich nicht planen.</translation>
    </message>
    <message>
      <source>This is not the password of the project.</source>
      <translation>Das ist nicht das Passwort des Projekts.</translation>
    </message>
    <message>
      <source>This is too long for a cell.</source>
      <translation>Das ist zu lang für eine Zelle.</translation>
    </message>
    <message>
      <source>This is too much to paste at once.</source>
      <translation>Das ist zu viel auf einmal zum Einfügen.</translation>
    </message>
    <message>
      <source>This is what people said</source>
      <translation>Das haben Menschen gesagt</translation>
    </message>
    <message>
      <source>This journey map is no longer in the project.</source>
      <translation>Diese Journey Map ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>This lane is no longer on the map.</source>
      <translation>Diese Zeile ist nicht mehr auf der Map.</translation>
    </message>
    <message>
      <source>This lane shows what a survey said; import one on the Analysis page.</source>
      <translation>Diese Zeile zeigt, was eine Umfrage sagte; importieren Sie eine im Bereich „Analyse“.</translation>
    </message>
    <message>
      <source>This map</source>
      <translation>Diese Map</translation>
    </message>
    <message>
      <source>This map as it is now</source>
      <translation>Diese Map, wie sie jetzt ist</translation>
    </message>
    <message>
      <source>This map file cannot be opened.</source>
      <translation>Diese Map-Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <source>This map is too large for a picture.</source>
      <translation>Diese Map ist zu groß für ein Bild.</translation>
    </message>
    <message>
      <source>This memo is no longer in the project.</source>
      <translation>Dieses Memo ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>This needs a name.</source>
      <translation>Das braucht einen Namen.</translation>
    </message>
    <message>
      <source>This participant is no longer in the project.</source>
      <translation>Diese Person ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>This passage is no longer in the project.</source>
      <translation>Diese Textstelle ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>This persona is no longer in the project.</source>
      <translation>Diese Persona ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>This project can only be read here.</source>
      <translation>Dieses Projekt ist hier nur lesbar.</translation>
    </message>
    <message>
      <source>This project can only be read.</source>
      <translation>Dieses Projekt ist nur lesbar.</translation>
    </message>
    <message>
      <source>This project has no participants.</source>
      <translation>Dieses Projekt hat keine Teilnehmenden.</translation>
    </message>
    <message>
      <source>This project lies on a network share.</source>
      <translation>Dieses Projekt liegt auf einer Netzwerkfreigabe.</translation>
    </message>
    <message>
      <source>This row is no longer in the table.</source>
      <translation>Diese Zeile ist nicht mehr in der Tabelle.</translation>
    </message>
    <message>
      <source>This screen, without notes</source>
      <translation>Dieser Bildschirm, ohne Notizen</translation>
    </message>
    <message>
      <source>This snapshot is no longer in the project.</source>
      <translation>Dieser Schnappschuss ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>This source is no longer in the project.</source>
      <translation>Diese Quelle ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>This stage is no longer on the map.</source>
      <translation>Diese Phase ist nicht mehr auf der Map.</translation>
    </message>
    <message>
      <source>This statement is no longer in the project.</source>
      <translation>Diese Aussage ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>This survey file holds no answers.</source>
      <translation>Diese Umfragedatei enthält keine Antworten.</translation>
    </message>
    <message>
      <source>This survey file is too large.</source>
      <translation>Diese Umfragedatei ist zu groß.</translation>
    </message>
    <message>
      <source>This table is no codebook Trailmark knows.</source>
      <translation>Diese Tabelle ist kein Codebuch, das Trailmark kennt.</translation>
    </message>
    <message>
      <source>This workbook belongs to another project.</source>
      <translation>Diese Arbeitsmappe gehört zu einem anderen Projekt.</translation>
    </message>
    <message>
      <source>This workbook unpacks to more than 200 MB.</source>
      <translation>Diese Arbeitsmappe ist entpackt größer als 200 MB.</translation>
    </message>
    <message>
      <source>This workbook was not written by Trailmark.</source>
      <translation>Diese Arbeitsmappe stammt nicht von Trailmark.</translation>
    </message>
    <message>
      <source>This would go</source>
      <translation>Das würde verschwinden</translation>
    </message>
    <message>
      <source>Thoughts</source>
      <translation>Gedanken</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>Donnerstag</translation>
    </message>
    <message>
      <source>Tick the codings that shall move.</source>
      <translation>Haken Sie die Kodierungen an, die wandern sollen.</translation>
    </message>
    <message>
      <source>Tick those with a score from</source>
      <translation>Anhaken ab einem Wert von</translation>
    </message>
    <message>
      <source>Ticked names become the words beside them, in brackets, in texts, memos, titles and attributes.</source>
      <translation>Angehakte Namen werden zu den Wörtern daneben, in Klammern, in Texten, Memos, Titeln und Merkmalen.</translation>
    </message>
    <message>
      <source>Tie more passages to it</source>
      <translation>Weitere Textstellen damit verbinden</translation>
    </message>
    <message>
      <source>Tier {tier}</source>
      <translation>Stufe {tier}</translation>
    </message>
    <message>
      <source>Tier {tier}: {tier_reason}</source>
      <translation>Stufe {tier}: {tier_reason}</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Time to first value</source>
      <translation>Zeit bis zum ersten Nutzen</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Title of the memo</source>
      <translation>Titel des Memos</translation>
    </message>
    <message>
      <source>Title, if it needs one</source>
      <translation>Titel, wenn es einen braucht</translation>
    </message>
    <message>
      <source>Title, lanes, tables, snapshots of this map</source>
      <translation>Titel, Zeilen, Tabellen, Schnappschüsse dieser Map</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>To a new code</source>
      <translation>In einen neuen Code</translation>
    </message>
    <message>
      <source>To be heeded ({n})</source>
      <translation>Zu beachten ({n})</translation>
    </message>
    <message>
      <source>To be: what is wanted</source>
      <translation>Soll: was gewünscht ist</translation>
    </message>
    <message>
      <source>To know</source>
      <translation>Zu wissen</translation>
    </message>
    <message>
      <source>To overhaul</source>
      <translation>Zu überarbeiten</translation>
    </message>
    <message>
      <source>To overhaul is a stage in which {share} or more are in pain and feel {mean} or worse on average.</source>
      <translation>Zu überarbeiten ist eine Phase, in der {share} oder mehr Probleme haben und sich im Mittel {mean} oder schlechter fühlen.</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Gemeinsam</translation>
    </message>
    <message>
      <source>Told of a pain here</source>
      <translation>Erzählten hier von einem Problem</translation>
    </message>
    <message>
      <source>Too much for {size}: {sheets} sheets to be glued together, with crop marks.</source>
      <translation>Zu viel für {size}: {sheets} Blätter zum Zusammenkleben, mit Schnittmarken.</translation>
    </message>
    <message>
      <source>Took over {n} edited row of {name}</source>
      <translation>{n} bearbeitete Zeile aus {name} übernommen</translation>
    </message>
    <message>
      <source>Took over {n} edited rows of {name}</source>
      <translation>{n} bearbeitete Zeilen aus {name} übernommen</translation>
    </message>
    <message>
      <source>Top Opportunity</source>
      <translation>Größte Chance</translation>
    </message>
    <message>
      <source>Top opportunity</source>
      <translation>Größte Chance</translation>
    </message>
    <message>
      <source>Touchpoints</source>
      <translation>Kontaktpunkte</translation>
    </message>
    <message>
      <source>Trailmark</source>
      <translation>Trailmark</translation>
    </message>
    <message>
      <source>Trailmark has no account, no telemetry, no update check and no network part. Its tests pass in a place without any network.</source>
      <translation>Trailmark hat kein Konto, keine Telemetrie, keine Suche nach Updates und keinen Netzwerkteil. Die Tests bestehen an einem Ort ganz ohne Netz.</translation>
    </message>
    <message>
      <source>Trailmark {version}</source>
      <translation>Trailmark {version}</translation>
    </message>
    <message>
      <source>Transcript</source>
      <translation>Transkript</translation>
    </message>
    <message>
      <source>Transitions</source>
      <translation>Übergänge</translation>
    </message>
    <message>
      <source>Tree, descriptions and colours, for most programs.</source>
      <translation>Baum, Beschreibungen und Farben, für die meisten Programme.</translation>
    </message>
    <message>
      <source>Trends</source>
      <translation>Trends</translation>
    </message>
    <message>
      <source>Trends of the comparison</source>
      <translation>Trends des Vergleichs</translation>
    </message>
    <message>
      <source>Trial to paid</source>
      <translation>Vom Test zum Kauf</translation>
    </message>
    <message>
      <source>Trigger of the purchase</source>
      <translation>Anlass des Kaufs</translation>
    </message>
    <message>
      <source>Triggers</source>
      <translation>Auslöser</translation>
    </message>
    <message>
      <source>Try it again.</source>
      <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>Dienstag</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>Türkisch</translation>
    </message>
    <message>
      <source>Turns</source>
      <translation>Redebeiträge</translation>
    </message>
    <message>
      <source>Twice as fine as the screen.</source>
      <translation>Doppelt so fein wie der Bildschirm.</translation>
    </message>
    <message>
      <source>Two columns are called “{name}”.</source>
      <translation>Zwei Spalten heißen „{name}“.</translation>
    </message>
    <message>
      <source>Two columns of the file would fill “{title}”.</source>
      <translation>Zwei Spalten der Datei würden „{title}“ füllen.</translation>
    </message>
    <message>
      <source>Two fields would be called “{name}”.</source>
      <translation>Zwei Felder hießen „{name}“.</translation>
    </message>
    <message>
      <source>Two sources side by side</source>
      <translation>Zwei Quellen nebeneinander</translation>
    </message>
    <message>
      <source>Type a few letters. S says that a passage supports it, C that it contradicts.</source>
      <translation>Tippen Sie ein paar Buchstaben. S sagt, dass eine Textstelle stützt, C, dass sie widerspricht.</translation>
    </message>
    <message>
      <source>Type a number into a cell to plan.</source>
      <translation>Tippen Sie zum Planen eine Zahl in eine Zelle.</translation>
    </message>
    <message>
      <source>Type at least one character.</source>
      <translation>Tippen Sie mindestens ein Zeichen.</translation>
    </message>
    <message>
      <source>Type at least one letter.</source>
      <translation>Tippen Sie mindestens einen Buchstaben.</translation>
    </message>
    <message>
      <source>Type cue words or example sentences: it shows here what they find.</source>
      <translation>Tippen Sie Stichwörter oder Beispielsätze: Hier zeigt sich, was sie finden.</translation>
    </message>
    <message>
      <source>Type digits, such as 12 or 3.5.</source>
      <translation>Tippen Sie Ziffern, etwa 12 oder 3.5.</translation>
    </message>
    <message>
      <source>Type its choices.</source>
      <translation>Tippen Sie die Auswahl ein.</translation>
    </message>
    <message>
      <source>Type of {name}</source>
      <translation>Typ von {name}</translation>
    </message>
    <message>
      <source>Type the name of the participant to confirm</source>
      <translation>Tippen Sie zur Bestätigung den Namen der Person</translation>
    </message>
    <message>
      <source>Type the name to confirm</source>
      <translation>Tippen Sie zur Bestätigung den Namen</translation>
    </message>
    <message>
      <source>Type to find a code, a source, an action or words</source>
      <translation>Tippen, um Codes, Quellen, Befehle oder Wörter zu finden</translation>
    </message>
    <message>
      <source>Type what is known about the persona.</source>
      <translation>Tippen Sie, was über die Persona bekannt ist.</translation>
    </message>
    <message>
      <source>Type yes or no.</source>
      <translation>Tippen Sie ja oder nein (yes, no).</translation>
    </message>
    <message>
      <source>Typical sentences among its codings</source>
      <translation>Typische Sätze unter seinen Kodierungen</translation>
    </message>
    <message>
      <source>UTF-16 units</source>
      <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
      <source>UX session</source>
      <translation>UX-Sitzung</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo brings all of it back.</source>
      <translation>„Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message>
      <source>Undo may bring it back.</source>
      <translation>„Rückgängig“ bringt es vielleicht zurück.</translation>
    </message>
    <message>
      <source>Undo may bring them back.</source>
      <translation>„Rückgängig“ bringt sie vielleicht zurück.</translation>
    </message>
    <message>
      <source>Undo the merge</source>
      <translation>Zusammenführung aufheben</translation>
    </message>
    <message>
      <source>Undo {undo_label}</source>
      <translation>Rückgängig: {undo_label}</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Rückgängig gemacht</translation>
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
      <source>Unpack it and import the files in it.</source>
      <translation>Entpacken Sie sie und importieren Sie die Dateien darin.</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Lösen</translation>
    </message>
    <message>
      <source>Unplaced</source>
      <translation>Ohne Phase</translation>
    </message>
    <message>
      <source>Unplaced: {n} passages that lie in no stage</source>
      <translation>Ohne Phase: {n} Textstellen, die in keiner Phase liegen</translation>
    </message>
    <message>
      <source>Unprompted</source>
      <translation>Unaufgefordert</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Verwendung</translation>
    </message>
    <message>
      <source>Use fewer repeats.</source>
      <translation>Verwenden Sie weniger Wiederholungen.</translation>
    </message>
    <message>
      <source>Use headings like “Stage 1: Awareness”, or a table whose first row names the stages.</source>
      <translation>Verwenden Sie Überschriften wie „Stage 1: Awareness“ oder eine Tabelle, deren erste Zeile die Phasen nennt.</translation>
    </message>
    <message>
      <source>Use its table instead.</source>
      <translation>Verwenden Sie stattdessen die Tabelle.</translation>
    </message>
    <message>
      <source>Use one column per question, as “Importance: Trial”, or the columns respondent, item and value.</source>
      <translation>Verwenden Sie eine Spalte je Frage, etwa „Importance: Trial“, oder die Spalten respondent, item und value.</translation>
    </message>
    <message>
      <source>Use this language</source>
      <translation>Diese Sprache verwenden</translation>
    </message>
    <message>
      <source>Use whole numbers.</source>
      <translation>Verwenden Sie ganze Zahlen.</translation>
    </message>
    <message>
      <source>Users at the company</source>
      <translation>Nutzende im Unternehmen</translation>
    </message>
    <message>
      <source>Valence</source>
      <translation>Valenz</translation>
    </message>
    <message>
      <source>Valence of a coding</source>
      <translation>Wertung einer Kodierung</translation>
    </message>
    <message>
      <source>Valence of feelings</source>
      <translation>Valenz der Gefühle</translation>
    </message>
    <message>
      <source>Valley</source>
      <translation>Tiefe</translation>
    </message>
    <message>
      <source>Valley of the curve</source>
      <translation>Tiefpunkt der Kurve</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Value, as it is written: 20 %</source>
      <translation>Wert, wie er geschrieben steht: 20 %</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <source>Values and combinations that fewer than three participants share are generalised.</source>
      <translation>Werte und Kombinationen, die weniger als drei Teilnehmende teilen, sind verallgemeinert.</translation>
    </message>
    <message>
      <source>Vectors with its own faces.</source>
      <translation>Vektoren mit eigenen Schriften.</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Violett</translation>
    </message>
    <message>
      <source>Visitors</source>
      <translation>Kamen</translation>
    </message>
    <message>
      <source>Vote</source>
      <translation>Abstimmen</translation>
    </message>
    <message>
      <source>Watering holes</source>
      <translation>Treffpunkte</translation>
    </message>
    <message>
      <source>Wave</source>
      <translation>Welle</translation>
    </message>
    <message>
      <source>Wave of “{name}”</source>
      <translation>Welle von „{name}“</translation>
    </message>
    <message>
      <source>Wave {name}</source>
      <translation>Welle {name}</translation>
    </message>
    <message>
      <source>Wave, if there are several</source>
      <translation>Welle, falls es mehrere gibt</translation>
    </message>
    <message>
      <source>Waves</source>
      <translation>Wellen</translation>
    </message>
    <message>
      <source>Way</source>
      <translation>Weg</translation>
    </message>
    <message>
      <source>Ways</source>
      <translation>Wege</translation>
    </message>
    <message>
      <source>Web addresses</source>
      <translation>Webadressen</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>Mittwoch</translation>
    </message>
    <message>
      <source>Weight of a coding</source>
      <translation>Gewicht einer Kodierung</translation>
    </message>
    <message>
      <source>Weight of “{name}”</source>
      <translation>Gewicht von „{name}“</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What a row is</source>
      <translation>Was eine Zeile ist</translation>
    </message>
    <message>
      <source>What becomes of “{words}”</source>
      <translation>Was aus „{words}“ wird</translation>
    </message>
    <message>
      <source>What changed from one wave to the next?</source>
      <translation>Was änderte sich von einer Welle zur nächsten?</translation>
    </message>
    <message>
      <source>What counts on the map</source>
      <translation>Was auf der Map zählt</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Was abweicht</translation>
    </message>
    <message>
      <source>What do they want, in one line?</source>
      <translation>Was wollen sie, in einer Zeile?</translation>
    </message>
    <message>
      <source>What do you notice here?</source>
      <translation>Was fällt Ihnen hier auf?</translation>
    </message>
    <message>
      <source>What does one persona or segment say more often?</source>
      <translation>Was sagt eine Persona oder Gruppe öfter?</translation>
    </message>
    <message>
      <source>What is assumed</source>
      <translation>Was angenommen wird</translation>
    </message>
    <message>
      <source>What is assumed inside, as one sentence that customers could contradict.</source>
      <translation>Was intern angenommen wird, als ein Satz, dem die Kundschaft widersprechen könnte.</translation>
    </message>
    <message>
      <source>What is compared</source>
      <translation>Was verglichen wird</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>Was gezählt wird</translation>
    </message>
    <message>
      <source>What is excellent</source>
      <translation>Was ausgezeichnet ist</translation>
    </message>
    <message>
      <source>What is kept</source>
      <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
      <source>What is measured</source>
      <translation>Was gemessen wird</translation>
    </message>
    <message>
      <source>What is not coded yet, most promising first</source>
      <translation>Was noch nicht kodiert ist, das Lohnendste zuerst</translation>
    </message>
    <message>
      <source>What is suggested</source>
      <translation>Was vorgeschlagen wird</translation>
    </message>
    <message>
      <source>What it claims</source>
      <translation>Was sie behauptet</translation>
    </message>
    <message>
      <source>What it means</source>
      <translation>Was es bedeutet</translation>
    </message>
    <message>
      <source>What leaves the computer</source>
      <translation>Was den Rechner verlässt</translation>
    </message>
    <message>
      <source>What matters, and how well is it done?</source>
      <translation>Was ist wichtig, und wie gut gelingt es?</translation>
    </message>
    <message>
      <source>What should be known about this account?</source>
      <translation>Was sollte man über dieses Konto wissen?</translation>
    </message>
    <message>
      <source>What the analyses say of stages, laid over the map</source>
      <translation>Was die Analysen zu den Phasen sagen, über die Map gelegt</translation>
    </message>
    <message>
      <source>What the check found</source>
      <translation>Was die Prüfung fand</translation>
    </message>
    <message>
      <source>What the evidence holds</source>
      <translation>Was die Belege hergeben</translation>
    </message>
    <message>
      <source>What the map counts</source>
      <translation>Was die Map zählt</translation>
    </message>
    <message>
      <source>What the room sees</source>
      <translation>Was der Raum sieht</translation>
    </message>
    <message>
      <source>What they deliver</source>
      <translation>Was sie liefern</translation>
    </message>
    <message>
      <source>What this would find</source>
      <translation>Was das fände</translation>
    </message>
    <message>
      <source>What to do with this quote</source>
      <translation>Was mit diesem Zitat geschehen soll</translation>
    </message>
    <message>
      <source>What to look for</source>
      <translation>Wonach zu suchen ist</translation>
    </message>
    <message>
      <source>What to show of the people</source>
      <translation>Was von den Personen gezeigt wird</translation>
    </message>
    <message>
      <source>What was never asked or never mentioned?</source>
      <translation>Was wurde nie gefragt oder nie erwähnt?</translation>
    </message>
    <message>
      <source>What was said around it</source>
      <translation>Was darum herum gesagt wurde</translation>
    </message>
    <message>
      <source>What will be in the file</source>
      <translation>Was in der Datei sein wird</translation>
    </message>
    <message>
      <source>What “{column}” is</source>
      <translation>Was „{column}“ ist</translation>
    </message>
    <message>
      <source>What “{name}” fills</source>
      <translation>Was „{name}“ füllt</translation>
    </message>
    <message>
      <source>What “{name}” means</source>
      <translation>Was „{name}“ bedeutet</translation>
    </message>
    <message>
      <source>When it was opened</source>
      <translation>Beim Öffnen</translation>
    </message>
    <message>
      <source>When not</source>
      <translation>Wann nicht</translation>
    </message>
    <message>
      <source>When not: </source>
      <translation>Wann nicht: </translation>
    </message>
    <message>
      <source>When to use</source>
      <translation>Wann verwenden</translation>
    </message>
    <message>
      <source>When to use it</source>
      <translation>Wann zu verwenden</translation>
    </message>
    <message>
      <source>When to use: </source>
      <translation>Wann zu verwenden: </translation>
    </message>
    <message>
      <source>When “{name}” is suggested</source>
      <translation>Wann „{name}“ vorgeschlagen wird</translation>
    </message>
    <message>
      <source>Where are people lost, and what is said there?</source>
      <translation>Wo gehen Menschen verloren, und was wird dort gesagt?</translation>
    </message>
    <message>
      <source>Where both say something</source>
      <translation>Wo beide etwas sagen</translation>
    </message>
    <message>
      <source>Where both say something, keep the project’s words</source>
      <translation>Wo beide etwas sagen, die Worte des Projekts behalten</translation>
    </message>
    <message>
      <source>Where both say something, take the file’s words</source>
      <translation>Wo beide etwas sagen, die Worte der Datei nehmen</translation>
    </message>
    <message>
      <source>Where customers are lost, as measured</source>
      <translation>Wo Kundschaft nach Messung verloren geht</translation>
    </message>
    <message>
      <source>Where do journeys leave the map?</source>
      <translation>Wo verlassen Reisen die Map?</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <translation>Wo es liegt</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>Wo es steht</translation>
    </message>
    <message>
      <source>Where somebody known says otherwise, take what the file says</source>
      <translation>Wo bei Bekannten anderes steht, gilt die Datei</translation>
    </message>
    <message>
      <source>Where the copies differ, what was here is kept. A backup from before the merge was made.</source>
      <translation>Wo die Kopien abweichen, bleibt, was hier war. Vor dem Zusammenführen wurde gesichert.</translation>
    </message>
    <message>
      <source>Where the map is shown</source>
      <translation>Wo die Map gezeigt wird</translation>
    </message>
    <message>
      <source>Where the names of participants come from</source>
      <translation>Woher die Namen der Teilnehmenden kommen</translation>
    </message>
    <message>
      <source>Where they go</source>
      <translation>Wohin sie gehen</translation>
    </message>
    <message>
      <source>Where this source is coded. Click to go there.</source>
      <translation>Wo diese Quelle kodiert ist. Klicken führt dorthin.</translation>
    </message>
    <message>
      <source>Where to read first</source>
      <translation>Wo zuerst lesen</translation>
    </message>
    <message>
      <source>Where: {places}. Redact or pseudonymise them in the project first.</source>
      <translation>Wo: {places}. Schwärzen oder pseudonymisieren Sie sie zuerst im Projekt.</translation>
    </message>
    <message>
      <source>Which claims from inside hold outside?</source>
      <translation>Welche Behauptungen von innen halten draußen?</translation>
    </message>
    <message>
      <source>Which codes are unclear or unused?</source>
      <translation>Welche Codes sind unklar oder unbenutzt?</translation>
    </message>
    <message>
      <source>Which codes does each person or voice have?</source>
      <translation>Welche Codes hat jede Person oder Stimme?</translation>
    </message>
    <message>
      <source>Which codes go together?</source>
      <translation>Welche Codes gehören zusammen?</translation>
    </message>
    <message>
      <source>Which people to show</source>
      <translation>Welche Personen gezeigt werden</translation>
    </message>
    <message>
      <source>Which places</source>
      <translation>Welche Stellen</translation>
    </message>
    <message>
      <source>Which quote backs it?</source>
      <translation>Welches Zitat belegt es?</translation>
    </message>
    <message>
      <source>Which voice is theirs?</source>
      <translation>Welche Stimme gehört dazu?</translation>
    </message>
    <message>
      <source>Which voice is {name}?</source>
      <translation>Welche Stimme ist {name}?</translation>
    </message>
    <message>
      <source>Which way do people really go?</source>
      <translation>Welchen Weg gehen Menschen wirklich?</translation>
    </message>
    <message>
      <source>While working</source>
      <translation>Während der Arbeit</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Who belongs to {name}?</source>
      <translation>Wer gehört zu {name}?</translation>
    </message>
    <message>
      <source>Who can see it</source>
      <translation>Wer es sehen kann</translation>
    </message>
    <message>
      <source>Who claims it, and why</source>
      <translation>Wer es behauptet und warum</translation>
    </message>
    <message>
      <source>Who decides and who uses</source>
      <translation>Wer entscheidet und wer nutzt</translation>
    </message>
    <message>
      <source>Who is kept of them?</source>
      <translation>Von wem etwas aufbewahrt wird</translation>
    </message>
    <message>
      <source>Who is {name}</source>
      <translation>Wer ist {name}</translation>
    </message>
    <message>
      <source>Who says what?</source>
      <translation>Wer sagt was?</translation>
    </message>
    <message>
      <source>Who somebody is: what a persona is later made of.</source>
      <translation>Wer jemand ist: woraus später eine Persona entsteht.</translation>
    </message>
    <message>
      <source>Who speaks</source>
      <translation>Wer spricht</translation>
    </message>
    <message>
      <source>Whole map (0), full size (1)</source>
      <translation>Ganze Map (0), volle Größe (1)</translation>
    </message>
    <message>
      <source>Whose journey</source>
      <translation>Wessen Reise</translation>
    </message>
    <message>
      <source>Whose journey, where there is no persona</source>
      <translation>Wessen Reise, wo es keine Persona gibt</translation>
    </message>
    <message>
      <source>Whose product it is about</source>
      <translation>Um wessen Produkt es geht</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Zeitfenster</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Mit</translation>
    </message>
    <message>
      <source>With a password the project, its backups and its copies are encrypted (SQLCipher, AES-256). Exports to other programs are not. Encryption of the whole disk stays the base of safety.</source>
      <translation>Mit Passwort sind Projekt, Sicherungen und Kopien verschlüsselt (SQLCipher, AES-256). Exporte für andere Programme sind es nicht. Grundlage der Sicherheit bleibt die Verschlüsselung der ganzen Festplatte.</translation>
    </message>
    <message>
      <source>With a snapshot, another map, persona, wave or coder</source>
      <translation>Mit einem Schnappschuss, einer anderen Map, Persona, Welle oder kodierenden Person</translation>
    </message>
    <message>
      <source>With what was remarked on quotes</source>
      <translation>Mit den Bemerkungen zu Zitaten</translation>
    </message>
    <message>
      <source>With what was remarked on quotes of the map</source>
      <translation>Mit den Bemerkungen zu Zitaten der Karte</translation>
    </message>
    <message>
      <source>Withdrawal and erasure</source>
      <translation>Widerruf und Löschung</translation>
    </message>
    <message>
      <source>Within 30 days</source>
      <translation>Innerhalb von 30 Tagen</translation>
    </message>
    <message>
      <source>Without a place</source>
      <translation>Ohne Ort</translation>
    </message>
    <message>
      <source>Without one</source>
      <translation>Ohne eine Person</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word-Dokument</translation>
    </message>
    <message>
      <source>Word list</source>
      <translation>Wortliste</translation>
    </message>
    <message>
      <source>Word, to read</source>
      <translation>Word, zum Lesen</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Words find their forms too. Try “price OR cost”, "own words", speaker:P07, code:Pricing, memo:why.</source>
      <translation>Wörter finden auch ihre Formen. Versuchen Sie „Preis OR Kosten“, "own words", speaker:P07, code:Preise, memo:warum.</translation>
    </message>
    <message>
      <source>Words its codings have in common</source>
      <translation>Wörter, die seine Kodierungen gemeinsam haben</translation>
    </message>
    <message>
      <source>Words linked</source>
      <translation>Wörter verknüpft</translation>
    </message>
    <message>
      <source>Words of a passage, a code or a person</source>
      <translation>Wörter einer Textstelle, eines Codes oder einer Person</translation>
    </message>
    <message>
      <source>Work blind</source>
      <translation>Blind arbeiten</translation>
    </message>
    <message>
      <source>Work blind, or end it</source>
      <translation>Blind arbeiten oder beenden</translation>
    </message>
    <message>
      <source>Work blind: every coder sees only their own codings</source>
      <translation>Blind arbeiten: Alle sehen nur ihre eigenen Kodierungen</translation>
    </message>
    <message>
      <source>Work on a copy here</source>
      <translation>Hier an einer Kopie arbeiten</translation>
    </message>
    <message>
      <source>Work on a copy on this computer (menu Project); it is put back when it is closed.</source>
      <translation>Arbeiten Sie an einer Kopie auf diesem Rechner (Menü Projekt); sie wird beim Schließen zurückgelegt.</translation>
    </message>
    <message>
      <source>Workshop</source>
      <translation>Workshop</translation>
    </message>
    <message>
      <source>Workspaces</source>
      <translation>Arbeitsbereiche</translation>
    </message>
    <message>
      <source>Worst</source>
      <translation>Am schlechtesten</translation>
    </message>
    <message>
      <source>Write a card by hand</source>
      <translation>Karte von Hand schreiben</translation>
    </message>
    <message>
      <source>Write a few words.</source>
      <translation>Schreiben Sie ein paar Worte.</translation>
    </message>
    <message>
      <source>Write a headline of up to eight words.</source>
      <translation>Schreiben Sie eine Überschrift aus höchstens acht Wörtern.</translation>
    </message>
    <message>
      <source>Write a memo</source>
      <translation>Memo schreiben</translation>
    </message>
    <message>
      <source>Write a sentence.</source>
      <translation>Schreiben Sie einen Satz.</translation>
    </message>
    <message>
      <source>Write a word or phrase on each line.</source>
      <translation>Schreiben Sie ein Wort oder eine Wendung je Zeile.</translation>
    </message>
    <message>
      <source>Write a word or two.</source>
      <translation>Schreiben Sie ein, zwei Wörter.</translation>
    </message>
    <message>
      <source>Write accepted or refused.</source>
      <translation>Schreiben Sie accepted oder refused.</translation>
    </message>
    <message>
      <source>Write card “{text}”</source>
      <translation>Karte „{text}“ schreiben</translation>
    </message>
    <message>
      <source>Write down what you notice: in the journal, on a source, a code, a passage, a person or a cell.</source>
      <translation>Halten Sie fest, was Ihnen auffällt: im Journal, zu einer Quelle, einem Code, einer Textstelle, einer Person oder einer Zelle.</translation>
    </message>
    <message>
      <source>Write figures only, such as 50 or 12.5.</source>
      <translation>Schreiben Sie nur Ziffern, etwa 50 oder 12.5.</translation>
    </message>
    <message>
      <source>Write it as 2025-04-03.</source>
      <translation>Schreiben Sie es als 2025-04-03.</translation>
    </message>
    <message>
      <source>Write it as PDF or SVG.</source>
      <translation>Schreiben Sie sie als PDF oder SVG.</translation>
    </message>
    <message>
      <source>Write it as year-month-day, such as 2026-03-31.</source>
      <translation>Schreiben Sie es als Jahr-Monat-Tag, etwa 2026-03-31.</translation>
    </message>
    <message>
      <source>Write it without a sign for thousands.</source>
      <translation>Schreiben Sie es ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
      <source>Write the map</source>
      <translation>Map schreiben</translation>
    </message>
    <message>
      <source>Write the memo first, then link words to it</source>
      <translation>Schreiben Sie zuerst das Memo, verknüpfen Sie dann Wörter damit</translation>
    </message>
    <message>
      <source>Write what is assumed, in one sentence.</source>
      <translation>Schreiben Sie in einem Satz, was angenommen wird.</translation>
    </message>
    <message>
      <source>Write what to look for.</source>
      <translation>Schreiben Sie, wonach zu suchen ist.</translation>
    </message>
    <message>
      <source>Write words, "phrases", wait*, recieve~2, AND, OR, NOT, ( ), or a field: speaker: participant: persona: kind: code: stage: source: after: before: memo:.</source>
      <translation>Schreiben Sie Wörter, "Wortfolgen", wart*, empfagen~2, AND, OR, NOT, ( ) oder ein Feld: speaker: participant: persona: kind: code: stage: source: after: before: memo:.</translation>
    </message>
    <message>
      <source>Writing the project anew</source>
      <translation>Projekt wird neu geschrieben</translation>
    </message>
    <message>
      <source>Writing the statement</source>
      <translation>Erklärung wird geschrieben</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>{name} wird geschrieben</translation>
    </message>
    <message>
      <source>Written by hand: no participant's words stand behind this map yet</source>
      <translation>Von Hand geschrieben: Hinter dieser Map stehen noch keine Worte von Teilnehmenden</translation>
    </message>
    <message>
      <source>Written down</source>
      <translation>Aufgeschrieben</translation>
    </message>
    <message>
      <source>Written: {name}</source>
      <translation>Geschrieben: {name}</translation>
    </message>
    <message>
      <source>Wrote {n} code to {name}</source>
      <translation>{n} Code in {name} geschrieben</translation>
    </message>
    <message>
      <source>Wrote {n} codes to {name}</source>
      <translation>{n} Codes in {name} geschrieben</translation>
    </message>
    <message>
      <source>Wrote {n} row to {name}</source>
      <translation>{n} Zeile in {name} geschrieben</translation>
    </message>
    <message>
      <source>Wrote {n} rows to {name}</source>
      <translation>{n} Zeilen in {name} geschrieben</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Sie</translation>
    </message>
    <message>
      <source>You may not read {name}.</source>
      <translation>Sie dürfen {name} nicht lesen.</translation>
    </message>
    <message>
      <source>You work on a copy on this computer; it is put back when the project is closed</source>
      <translation>Sie arbeiten an einer Kopie auf diesem Rechner; sie wird zurückgelegt, wenn das Projekt geschlossen wird</translation>
    </message>
    <message>
      <source>Your codings are safe; ask again.</source>
      <translation>Ihre Kodierungen sind sicher; fragen Sie noch einmal.</translation>
    </message>
    <message>
      <source>Your name on codings</source>
      <translation>Ihr Name an Kodierungen</translation>
    </message>
    <message>
      <source>Your work is kept on this computer; open the project again when its place can be reached.</source>
      <translation>Ihre Arbeit bleibt auf diesem Rechner; öffnen Sie das Projekt wieder, wenn sein Ort erreichbar ist.</translation>
    </message>
    <message>
      <source>Your work stands beside it as {copy}. Open the project and merge it.</source>
      <translation>Ihre Arbeit liegt daneben als {copy}. Öffnen Sie das Projekt und führen Sie sie zusammen.</translation>
    </message>
    <message>
      <source>a choice is +1, 0 or −1 in a numbered set</source>
      <translation>eine Wahl ist +1, 0 oder −1 in einem nummerierten Satz</translation>
    </message>
    <message>
      <source>a cloud service</source>
      <translation>Ein Cloud-Dienst</translation>
    </message>
    <message>
      <source>a code of this name is at {path}</source>
      <translation>ein Code dieses Namens liegt bei {path}</translation>
    </message>
    <message>
      <source>a compressed file (7-Zip)</source>
      <translation>eine gepackte Datei (7-Zip)</translation>
    </message>
    <message>
      <source>a compressed file (RAR)</source>
      <translation>eine gepackte Datei (RAR)</translation>
    </message>
    <message>
      <source>a compressed file (gzip)</source>
      <translation>eine gepackte Datei (gzip)</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>eine Datenbank</translation>
    </message>
    <message>
      <source>a film (Matroska)</source>
      <translation>ein Film (Matroska)</translation>
    </message>
    <message>
      <source>a line end in the file as one sign</source>
      <translation>ein Zeilenende der Datei als ein Zeichen</translation>
    </message>
    <message>
      <source>a new field ({type})</source>
      <translation>ein neues Feld ({type})</translation>
    </message>
    <message>
      <source>a picture (BMP)</source>
      <translation>ein Bild (BMP)</translation>
    </message>
    <message>
      <source>a picture (GIF)</source>
      <translation>ein Bild (GIF)</translation>
    </message>
    <message>
      <source>a picture (JPEG)</source>
      <translation>ein Bild (JPEG)</translation>
    </message>
    <message>
      <source>a picture (PNG)</source>
      <translation>ein Bild (PNG)</translation>
    </message>
    <message>
      <source>a picture (TIFF)</source>
      <translation>ein Bild (TIFF)</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <source>a rank starts at 1</source>
      <translation>ein Rang beginnt bei 1</translation>
    </message>
    <message>
      <source>a sound file (FLAC)</source>
      <translation>eine Tondatei (FLAC)</translation>
    </message>
    <message>
      <source>a sound file (MP3)</source>
      <translation>eine Tondatei (MP3)</translation>
    </message>
    <message>
      <source>a sound file (Ogg)</source>
      <translation>eine Tondatei (Ogg)</translation>
    </message>
    <message>
      <source>a sound or film file (MPEG-4)</source>
      <translation>eine Ton- oder Filmdatei (MPEG-4)</translation>
    </message>
    <message>
      <source>a sound, film or picture</source>
      <translation>ein Ton, Film oder Bild</translation>
    </message>
    <message>
      <source>above the table</source>
      <translation>über der Tabelle</translation>
    </message>
    <message>
      <source>above {middle}</source>
      <translation>über {middle}</translation>
    </message>
    <message>
      <source>accept</source>
      <translation>annehmen</translation>
    </message>
    <message>
      <source>account</source>
      <translation>Konto</translation>
    </message>
    <message>
      <source>action</source>
      <translation>Handlung</translation>
    </message>
    <message>
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <source>advises</source>
      <translation>berät</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>vereinbart</translation>
    </message>
    <message>
      <source>all participants</source>
      <translation>allen Teilnehmenden</translation>
    </message>
    <message>
      <source>all {all} are there</source>
      <translation>alle {all} sind da</translation>
    </message>
    <message>
      <source>all {n}</source>
      <translation>alle {n}</translation>
    </message>
    <message>
      <source>all {n} entries of the history; nothing before can be undone</source>
      <translation>alle {n} Einträge des Verlaufs; davor lässt sich nichts zurücknehmen</translation>
    </message>
    <message>
      <source>and {left} more</source>
      <translation>und {left} weitere</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <source>and {n} more path</source>
      <translation>und {n} weiterer Weg</translation>
    </message>
    <message>
      <source>and {n} more paths</source>
      <translation>und {n} weitere Wege</translation>
    </message>
    <message>
      <source>and {n} rarer one</source>
      <translation>und {n} selteneres</translation>
    </message>
    <message>
      <source>and {n} rarer ones</source>
      <translation>und {n} seltenere</translation>
    </message>
    <message>
      <source>angry</source>
      <translation>wütend</translation>
    </message>
    <message>
      <source>anonymised</source>
      <translation>anonymisiert</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>beantwortet</translation>
    </message>
    <message>
      <source>anywhere</source>
      <translation>überall</translation>
    </message>
    <message>
      <source>approach</source>
      <translation>Vorgehen</translation>
    </message>
    <message>
      <source>as it feels</source>
      <translation>wie es sich anfühlt</translation>
    </message>
    <message>
      <source>as proposed</source>
      <translation>wie vorgeschlagen</translation>
    </message>
    <message>
      <source>as {name}, {turns}</source>
      <translation>als {name}, {turns}</translation>
    </message>
    <message>
      <source>as-is</source>
      <translation>Ist-Zustand</translation>
    </message>
    <message>
      <source>asked, not mentioned</source>
      <translation>gefragt, nicht erwähnt</translation>
    </message>
    <message>
      <source>assumed {signed}</source>
      <translation>angenommen {signed}</translation>
    </message>
    <message>
      <source>at most {percent} new codes against the first {base} interviews</source>
      <translation>höchstens {percent} neue Codes gegenüber den ersten {base} Interviews</translation>
    </message>
    <message>
      <source>attachment</source>
      <translation>Anhang</translation>
    </message>
    <message>
      <source>attribute</source>
      <translation>Merkmal</translation>
    </message>
    <message>
      <source>attributes that fewer than three people share, alone or together, are generalised</source>
      <translation>Merkmale, die weniger als drei Personen teilen, allein oder zusammen, werden verallgemeinert</translation>
    </message>
    <message>
      <source>back</source>
      <translation>zurück</translation>
    </message>
    <message>
      <source>background</source>
      <translation>Hintergrund</translation>
    </message>
    <message>
      <source>basis</source>
      <translation>Grundlage</translation>
    </message>
    <message>
      <source>becomes “{words}”</source>
      <translation>wird zu „{words}“</translation>
    </message>
    <message>
      <source>beliefs</source>
      <translation>Überzeugungen</translation>
    </message>
    <message>
      <source>below the customary {tentative}</source>
      <translation>unter den üblichen {tentative}</translation>
    </message>
    <message>
      <source>best +1, worst −1, neither 0</source>
      <translation>bestes +1, schlechtestes −1, keines 0</translation>
    </message>
    <message>
      <source>blanks or quotation marks differ</source>
      <translation>Leer- oder Anführungszeichen weichen ab</translation>
    </message>
    <message>
      <source>blind</source>
      <translation>blind</translation>
    </message>
    <message>
      <source>blind mode hides what the other coders did; end it to compare</source>
      <translation>blindes Arbeiten verbirgt, was die anderen kodierten; beenden Sie es, um zu vergleichen</translation>
    </message>
    <message>
      <source>blocked by: {pain}</source>
      <translation>blockiert durch: {pain}</translation>
    </message>
    <message>
      <source>blocks</source>
      <translation>blockiert</translation>
    </message>
    <message>
      <source>blocks stage</source>
      <translation>blockierte Phase</translation>
    </message>
    <message>
      <source>blocks {blocks}</source>
      <translation>blockiert {blocks}</translation>
    </message>
    <message>
      <source>brand</source>
      <translation>Marke</translation>
    </message>
    <message>
      <source>but that rests on one participant</source>
      <translation>doch das hängt an einer einzigen Person</translation>
    </message>
    <message>
      <source>by anyone</source>
      <translation>von irgendwem</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <source>by score</source>
      <translation>nach Wert</translation>
    </message>
    <message>
      <source>by text</source>
      <translation>nach Text</translation>
    </message>
    <message>
      <source>by {due}</source>
      <translation>bis {due}</translation>
    </message>
    <message>
      <source>card</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>cards</source>
      <translation>Karten</translation>
    </message>
    <message>
      <source>change</source>
      <translation>ändern</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <source>choice</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <source>choices</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <source>choose the columns</source>
      <translation>wählen Sie die Spalten</translation>
    </message>
    <message>
      <source>clearly less than the {count} on the other side</source>
      <translation>klar weniger als {count} auf der anderen Seite</translation>
    </message>
    <message>
      <source>clearly more than the {count} on the other side</source>
      <translation>klar mehr als {count} auf der anderen Seite</translation>
    </message>
    <message>
      <source>close in meaning to the code's name and definition</source>
      <translation>in der Bedeutung nah an Name und Definition des Codes</translation>
    </message>
    <message>
      <source>closing the window</source>
      <translation>Schließen des Fensters</translation>
    </message>
    <message>
      <source>codable</source>
      <translation>vergebbar</translation>
    </message>
    <message>
      <source>code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>code language</source>
      <translation>Codesprache</translation>
    </message>
    <message>
      <source>code points</source>
      <translation>Codepunkte</translation>
    </message>
    <message>
      <source>code set</source>
      <translation>Codegruppe</translation>
    </message>
    <message>
      <source>code {code}</source>
      <translation>Code {code}</translation>
    </message>
    <message>
      <source>coded as found</source>
      <translation>kodiert wie gefunden</translation>
    </message>
    <message>
      <source>coded as sentences</source>
      <translation>als Sätze kodiert</translation>
    </message>
    <message>
      <source>coded as turns</source>
      <translation>als Redebeiträge kodiert</translation>
    </message>
    <message>
      <source>coded as words</source>
      <translation>als Wörter kodiert</translation>
    </message>
    <message>
      <source>coded by {coders}</source>
      <translation>kodiert von {coders}</translation>
    </message>
    <message>
      <source>coded by {coder}</source>
      <translation>kodiert von {coder}</translation>
    </message>
    <message>
      <source>coder</source>
      <translation>kodierende Person</translation>
    </message>
    <message>
      <source>coding</source>
      <translation>Kodierung</translation>
    </message>
    <message>
      <source>coding counted</source>
      <translation>gezählte Kodierung</translation>
    </message>
    <message>
      <source>codings counted</source>
      <translation>gezählte Kodierungen</translation>
    </message>
    <message>
      <source>color</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>competitor</source>
      <translation>Wettbewerber</translation>
    </message>
    <message>
      <source>competitor's customer</source>
      <translation>Kundschaft eines Wettbewerbers</translation>
    </message>
    <message>
      <source>concentrate here</source>
      <translation>hierauf konzentrieren</translation>
    </message>
    <message>
      <source>concerns</source>
      <translation>Bedenken</translation>
    </message>
    <message>
      <source>confused</source>
      <translation>verwirrt</translation>
    </message>
    <message>
      <source>consent</source>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <source>consent on</source>
      <translation>Tag der Einwilligung</translation>
    </message>
    <message>
      <source>consent scope</source>
      <translation>Umfang der Einwilligung</translation>
    </message>
    <message>
      <source>consequence</source>
      <translation>Folge</translation>
    </message>
    <message>
      <source>contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <source>content</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>contested</source>
      <translation>strittig</translation>
    </message>
    <message>
      <source>contradicted</source>
      <translation>widerlegt</translation>
    </message>
    <message>
      <source>contradicted by n people</source>
      <translation>n Personen widersprechen</translation>
    </message>
    <message>
      <source>contradicted by {contradicted}</source>
      <translation>{contradicted} widersprechen</translation>
    </message>
    <message>
      <source>contradicting</source>
      <translation>widersprechend</translation>
    </message>
    <message>
      <source>copying</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>count</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <source>crossed with</source>
      <translation>gekreuzt mit</translation>
    </message>
    <message>
      <source>cue words</source>
      <translation>Stichwörter</translation>
    </message>
    <message>
      <source>cue {words}</source>
      <translation>Hinweiswort {words}</translation>
    </message>
    <message>
      <source>cues {words}</source>
      <translation>Hinweiswörter {words}</translation>
    </message>
    <message>
      <source>cut differently</source>
      <translation>anders geschnitten</translation>
    </message>
    <message>
      <source>cutting</source>
      <translation>Ausschneiden</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>date of an entry</source>
      <translation>Datum eines Eintrags</translation>
    </message>
    <message>
      <source>dated entries</source>
      <translation>datierte Einträge</translation>
    </message>
    <message>
      <source>decides</source>
      <translation>entscheidet</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>decision maker</source>
      <translation>Entscheidende Person</translation>
    </message>
    <message>
      <source>default stage</source>
      <translation>übliche Phase</translation>
    </message>
    <message>
      <source>definition</source>
      <translation>Definition</translation>
    </message>
    <message>
      <source>deleted row</source>
      <translation>gelöschte Zeile</translation>
    </message>
    <message>
      <source>deleted text</source>
      <translation>gelöschter Text</translation>
    </message>
    <message>
      <source>demographics</source>
      <translation>Demografie</translation>
    </message>
    <message>
      <source>denominator</source>
      <translation>Nenner</translation>
    </message>
    <message>
      <source>depth interview</source>
      <translation>Tiefeninterview</translation>
    </message>
    <message>
      <source>description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>diary</source>
      <translation>Tagebuch</translation>
    </message>
    <message>
      <source>diary post</source>
      <translation>Tagebuchbeitrag</translation>
    </message>
    <message>
      <source>did</source>
      <translation>getan</translation>
    </message>
    <message>
      <source>different participants, Newcombe</source>
      <translation>verschiedene Teilnehmende, Newcombe</translation>
    </message>
    <message>
      <source>direction</source>
      <translation>Richtung</translation>
    </message>
    <message>
      <source>director</source>
      <translation>Bereichsleitung</translation>
    </message>
    <message>
      <source>discarded</source>
      <translation>verworfen</translation>
    </message>
    <message>
      <source>dmu</source>
      <translation>Rolle beim Kauf</translation>
    </message>
    <message>
      <source>does not say where its words are: give Source and Quote, and Start where they occur twice</source>
      <translation>sagt nicht, wo ihre Worte stehen: Geben Sie Source und Quote an, und Start, wo sie zweimal vorkommen</translation>
    </message>
    <message>
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>verworfen</translation>
    </message>
    <message>
      <source>due</source>
      <translation>fällig</translation>
    </message>
    <message>
      <source>duration</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>duration high</source>
      <translation>Dauer, höchstens</translation>
    </message>
    <message>
      <source>duration low</source>
      <translation>Dauer, mindestens</translation>
    </message>
    <message>
      <source>duration unit</source>
      <translation>Einheit der Dauer</translation>
    </message>
    <message>
      <source>economic buyer</source>
      <translation>Budgetentscheid</translation>
    </message>
    <message>
      <source>emotion</source>
      <translation>Emotion</translation>
    </message>
    <message>
      <source>emotion: {before} → {after}</source>
      <translation>Emotion: {before} → {after}</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>empty list item</source>
      <translation>leerer Listenpunkt</translation>
    </message>
    <message>
      <source>empty turn</source>
      <translation>leerer Redebeitrag</translation>
    </message>
    <message>
      <source>encoding</source>
      <translation>Zeichenkodierung</translation>
    </message>
    <message>
      <source>end</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>established</source>
      <translation>bestehend</translation>
    </message>
    <message>
      <source>every sign of a line end</source>
      <translation>jedes Zeichen eines Zeilenendes</translation>
    </message>
    <message>
      <source>evidence</source>
      <translation>Beleg</translation>
    </message>
    <message>
      <source>evidence over a year old</source>
      <translation>Belege älter als ein Jahr</translation>
    </message>
    <message>
      <source>example</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <source>excellence</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>executive</source>
      <translation>Geschäftsleitung</translation>
    </message>
    <message>
      <source>experienced</source>
      <translation>erlebt</translation>
    </message>
    <message>
      <source>exposure</source>
      <translation>wie es zur Sprache kam</translation>
    </message>
    <message>
      <source>face</source>
      <translation>Gesicht</translation>
    </message>
    <message>
      <source>felt both ways</source>
      <translation>fühlte beides</translation>
    </message>
    <message>
      <source>fewer than two coders have coded</source>
      <translation>weniger als zwei Personen haben kodiert</translation>
    </message>
    <message>
      <source>fewer than two values are held by participants</source>
      <translation>Teilnehmende haben weniger als zwei Werte</translation>
    </message>
    <message>
      <source>fewer than {n} people</source>
      <translation>weniger als {n} Personen</translation>
    </message>
    <message>
      <source>fills {fields}</source>
      <translation>füllt {fields}</translation>
    </message>
    <message>
      <source>filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>for and against</source>
      <translation>dafür und dagegen</translation>
    </message>
    <message>
      <source>format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>former competitor employee</source>
      <translation>früher bei einem Wettbewerber</translation>
    </message>
    <message>
      <source>found with nearly everyone</source>
      <translation>bei fast allen gefunden</translation>
    </message>
    <message>
      <source>found with one participant only</source>
      <translation>nur bei einer Person gefunden</translation>
    </message>
    <message>
      <source>frequency</source>
      <translation>Häufigkeit</translation>
    </message>
    <message>
      <source>frequency high</source>
      <translation>Häufigkeit, höchstens</translation>
    </message>
    <message>
      <source>frequency low</source>
      <translation>Häufigkeit, mindestens</translation>
    </message>
    <message>
      <source>frequency unit</source>
      <translation>Einheit der Häufigkeit</translation>
    </message>
    <message>
      <source>from value</source>
      <translation>Ausgangswert</translation>
    </message>
    <message>
      <source>from {low}</source>
      <translation>ab {low}</translation>
    </message>
    <message>
      <source>front matter</source>
      <translation>Vorspann</translation>
    </message>
    <message>
      <source>given</source>
      <translation>erteilt</translation>
    </message>
    <message>
      <source>goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>goals</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>gone: “{words}”</source>
      <translation>weg: „{words}“</translation>
    </message>
    <message>
      <source>good for tentative conclusions only (customary {tentative} to {reliable})</source>
      <translation>nur für vorläufige Schlüsse gut (üblich {tentative} bis {reliable})</translation>
    </message>
    <message>
      <source>guide</source>
      <translation>Leitfaden</translation>
    </message>
    <message>
      <source>happy</source>
      <translation>froh</translation>
    </message>
    <message>
      <source>has a Guid of another project</source>
      <translation>hat eine Guid eines anderen Projekts</translation>
    </message>
    <message>
      <source>has a {name} that is no whole number from {low} to {high}</source>
      <translation>hat unter {name} keine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
      <source>has a {name} that is none of: {choices}</source>
      <translation>hat unter {name} keinen dieser Werte: {choices}</translation>
    </message>
    <message>
      <source>has no code</source>
      <translation>hat keinen Code</translation>
    </message>
    <message>
      <source>has no name</source>
      <translation>hat keinen Namen</translation>
    </message>
    <message>
      <source>has no {name}</source>
      <translation>hat nichts unter {name}</translation>
    </message>
    <message>
      <source>head of the file</source>
      <translation>Kopf der Datei</translation>
    </message>
    <message>
      <source>headers</source>
      <translation>Überschriften</translation>
    </message>
    <message>
      <source>heading</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>ausgeblendet</translation>
    </message>
    <message>
      <source>hidden text</source>
      <translation>verborgener Text</translation>
    </message>
    <message>
      <source>holds after Holm's correction</source>
      <translation>hält nach Holms Korrektur</translation>
    </message>
    <message>
      <source>holds without any one person</source>
      <translation>hält auch ohne jede einzelne Person</translation>
    </message>
    <message>
      <source>how bad it is</source>
      <translation>wie schlimm es ist</translation>
    </message>
    <message>
      <source>how it feels</source>
      <translation>wie es sich anfühlt</translation>
    </message>
    <message>
      <source>hypothesis</source>
      <translation>Hypothese</translation>
    </message>
    <message>
      <source>hypothesis: assumed, not found</source>
      <translation>Hypothese: angenommen, nicht gefunden</translation>
    </message>
    <message>
      <source>import mapping</source>
      <translation>Importzuordnung</translation>
    </message>
    <message>
      <source>importance</source>
      <translation>Wichtigkeit</translation>
    </message>
    <message>
      <source>importance of one item</source>
      <translation>Wichtigkeit eines Punkts</translation>
    </message>
    <message>
      <source>importance of the item in the row</source>
      <translation>Wichtigkeit des Punkts in der Zeile</translation>
    </message>
    <message>
      <source>importance × evidence</source>
      <translation>Wichtigkeit × Belege</translation>
    </message>
    <message>
      <source>importance ↑</source>
      <translation>Wichtigkeit ↑</translation>
    </message>
    <message>
      <source>important, known</source>
      <translation>wichtig, bekannt</translation>
    </message>
    <message>
      <source>important, unknown</source>
      <translation>wichtig, unbekannt</translation>
    </message>
    <message>
      <source>in all sources</source>
      <translation>in allen Quellen</translation>
    </message>
    <message>
      <source>in the project</source>
      <translation>im Projekt</translation>
    </message>
    <message>
      <source>in {n} day</source>
      <translation>in {n} Tag</translation>
    </message>
    <message>
      <source>in {n} days</source>
      <translation>in {n} Tagen</translation>
    </message>
    <message>
      <source>in {n} source</source>
      <translation>in {n} Quelle</translation>
    </message>
    <message>
      <source>in {n} sources</source>
      <translation>in {n} Quellen</translation>
    </message>
    <message>
      <source>inconclusive</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>influence</source>
      <translation>Einfluss</translation>
    </message>
    <message>
      <source>intensity</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>internal</source>
      <translation>intern</translation>
    </message>
    <message>
      <source>internal only</source>
      <translation>nur intern</translation>
    </message>
    <message>
      <source>internal or assumed only</source>
      <translation>nur intern oder angenommen</translation>
    </message>
    <message>
      <source>internal talk</source>
      <translation>internes Gespräch</translation>
    </message>
    <message>
      <source>interval {signed} to {signed2} · {n} participants</source>
      <translation>Intervall {signed} bis {signed2} · {n} Teilnehmende</translation>
    </message>
    <message>
      <source>interview</source>
      <translation>Interview</translation>
    </message>
    <message>
      <source>interviewer</source>
      <translation>Interviewer</translation>
    </message>
    <message>
      <source>is</source>
      <translation>ist</translation>
    </message>
    <message>
      <source>is a copy of another row; empty its Guid to add it</source>
      <translation>ist eine Kopie einer anderen Zeile; leeren Sie ihre Guid, um sie hinzuzufügen</translation>
    </message>
    <message>
      <source>is deleted</source>
      <translation>wird gelöscht</translation>
    </message>
    <message>
      <source>is exploratory</source>
      <translation>ist explorativ</translation>
    </message>
    <message>
      <source>is in use and was not deleted; delete it in Trailmark</source>
      <translation>wird verwendet und wurde nicht gelöscht; löschen Sie es in Trailmark</translation>
    </message>
    <message>
      <source>is taken off</source>
      <translation>wird entfernt</translation>
    </message>
    <message>
      <source>it has no date</source>
      <translation>sie hat kein Datum</translation>
    </message>
    <message>
      <source>it holds no answer</source>
      <translation>sie enthält keine Antwort</translation>
    </message>
    <message>
      <source>it holds no entry</source>
      <translation>sie enthält keinen Eintrag</translation>
    </message>
    <message>
      <source>it is neither yes nor no</source>
      <translation>es ist weder ja noch nein</translation>
    </message>
    <message>
      <source>it is not a number</source>
      <translation>es ist keine Zahl</translation>
    </message>
    <message>
      <source>it is off the scale</source>
      <translation>es liegt außerhalb der Skala</translation>
    </message>
    <message>
      <source>it names no participant</source>
      <translation>sie nennt keine teilnehmende Person</translation>
    </message>
    <message>
      <source>it needs {value} interviews and there are {interviews}</source>
      <translation>dafür braucht es {value} Interviews, und es gibt {interviews}</translation>
    </message>
    <message>
      <source>item</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <source>its code has no name</source>
      <translation>sein Code hat keinen Namen</translation>
    </message>
    <message>
      <source>its code is a family, which cannot be given</source>
      <translation>sein Code ist eine Familie, die sich nicht vergeben lässt</translation>
    </message>
    <message>
      <source>its date cannot be read</source>
      <translation>ihr Datum ist nicht lesbar</translation>
    </message>
    <message>
      <source>its transcript is empty</source>
      <translation>ihr Transkript ist leer</translation>
    </message>
    <message>
      <source>its words are in no source</source>
      <translation>seine Worte stehen in keiner Quelle</translation>
    </message>
    <message>
      <source>its words stand in {n} place</source>
      <translation>seine Worte stehen an {n} Stelle</translation>
    </message>
    <message>
      <source>its words stand in {n} places</source>
      <translation>seine Worte stehen an {n} Stellen</translation>
    </message>
    <message>
      <source>journal</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>journey map</source>
      <translation>Journey Map</translation>
    </message>
    <message>
      <source>journey order</source>
      <translation>Reihenfolge der Reise</translation>
    </message>
    <message>
      <source>journey type</source>
      <translation>Art der Reise</translation>
    </message>
    <message>
      <source>k/n: participants of all on this map; nobody counts twice</source>
      <translation>k/n: Teilnehmende von allen auf dieser Map; niemand zählt doppelt</translation>
    </message>
    <message>
      <source>k/n: participants of those the stage was covered with; nobody counts twice</source>
      <translation>k/n: Teilnehmende von denen, mit denen die Phase besprochen wurde; niemand zählt doppelt</translation>
    </message>
    <message>
      <source>k/n: participants of those who reached the stage; nobody counts twice</source>
      <translation>k/n: Teilnehmende von denen, die die Phase erreichten; niemand zählt doppelt</translation>
    </message>
    <message>
      <source>keep all</source>
      <translation>alle behalten</translation>
    </message>
    <message>
      <source>keep none</source>
      <translation>keine behalten</translation>
    </message>
    <message>
      <source>keep up the good work</source>
      <translation>weiter so</translation>
    </message>
    <message>
      <source>keep {name}</source>
      <translation>{name} behalten</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>behalten</translation>
    </message>
    <message>
      <source>key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>key need</source>
      <translation>wichtigstes Bedürfnis</translation>
    </message>
    <message>
      <source>key need: {key_need}</source>
      <translation>wichtigstes Bedürfnis: {key_need}</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>known</source>
      <translation>bekannt</translation>
    </message>
    <message>
      <source>kpi</source>
      <translation>KPI</translation>
    </message>
    <message>
      <source>label</source>
      <translation>Beschriftung</translation>
    </message>
    <message>
      <source>lane</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>lane kind</source>
      <translation>Art der Zeile</translation>
    </message>
    <message>
      <source>language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>lapsed</source>
      <translation>abgewandert</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>weggelassen</translation>
    </message>
    <message>
      <source>less important, known</source>
      <translation>weniger wichtig, bekannt</translation>
    </message>
    <message>
      <source>less important, unknown</source>
      <translation>weniger wichtig, unbekannt</translation>
    </message>
    <message>
      <source>less often</source>
      <translation>seltener</translation>
    </message>
    <message>
      <source>less often than the stages alone explain ({expected} expected, z {z})</source>
      <translation>seltener, als die Phasen allein erklären ({expected} erwartet, z {z})</translation>
    </message>
    <message>
      <source>lifecycle</source>
      <translation>Lebenszyklus</translation>
    </message>
    <message>
      <source>like the coded quote “{words}”</source>
      <translation>wie das kodierte Zitat „{words}“</translation>
    </message>
    <message>
      <source>like the seed quote “{words}”</source>
      <translation>wie das Beispielzitat „{words}“</translation>
    </message>
    <message>
      <source>line of visibility</source>
      <translation>Sichtbarkeitslinie</translation>
    </message>
    <message>
      <source>line outside the captions</source>
      <translation>Zeile außerhalb der Untertitel</translation>
    </message>
    <message>
      <source>line {n}</source>
      <translation>Zeile {n}</translation>
    </message>
    <message>
      <source>link address</source>
      <translation>Linkadresse</translation>
    </message>
    <message>
      <source>loses {share} · {rank}</source>
      <translation>verliert {share} · {rank}</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>low priority</source>
      <translation>nachrangig</translation>
    </message>
    <message>
      <source>make or break {rank}</source>
      <translation>entscheidend {rank}</translation>
    </message>
    <message>
      <source>making a new code</source>
      <translation>einen neuen Code</translation>
    </message>
    <message>
      <source>manager</source>
      <translation>Teamleitung</translation>
    </message>
    <message>
      <source>many</source>
      <translation>viele</translation>
    </message>
    <message>
      <source>map</source>
      <translation>Map</translation>
    </message>
    <message>
      <source>map lane</source>
      <translation>Zeile der Map</translation>
    </message>
    <message>
      <source>map stage</source>
      <translation>Phase der Map</translation>
    </message>
    <message>
      <source>markup</source>
      <translation>Auszeichnung</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <source>mean emotion {mean} (n = {n})</source>
      <translation>mittlere Emotion {mean} (n = {n})</translation>
    </message>
    <message>
      <source>mean of participants’ means, −2 to +2</source>
      <translation>Mittel der Mittelwerte der Teilnehmenden, −2 bis +2</translation>
    </message>
    <message>
      <source>mean of {n} people</source>
      <translation>Mittel von {n} Personen</translation>
    </message>
    <message>
      <source>mean of {n} person</source>
      <translation>Mittel von {n} Person</translation>
    </message>
    <message>
      <source>mean rank {rank}</source>
      <translation>mittlerer Rang {rank}</translation>
    </message>
    <message>
      <source>measure</source>
      <translation>Messgröße</translation>
    </message>
    <message>
      <source>measured on</source>
      <translation>Messtag</translation>
    </message>
    <message>
      <source>media type</source>
      <translation>Medientyp</translation>
    </message>
    <message>
      <source>median</source>
      <translation>Median</translation>
    </message>
    <message>
      <source>memo</source>
      <translation>Memo</translation>
    </message>
    <message>
      <source>merged into</source>
      <translation>zusammengeführt mit</translation>
    </message>
    <message>
      <source>met</source>
      <translation>erreicht</translation>
    </message>
    <message>
      <source>metric</source>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <source>midpoint</source>
      <translation>Skalenmitte</translation>
    </message>
    <message>
      <source>more often than expected</source>
      <translation>häufiger als erwartet</translation>
    </message>
    <message>
      <source>more often than the stages alone explain ({expected} expected, z {z})</source>
      <translation>häufiger, als die Phasen allein erklären ({expected} erwartet, z {z})</translation>
    </message>
    <message>
      <source>moving a lane</source>
      <translation>Verschieben einer Zeile</translation>
    </message>
    <message>
      <source>moving by a word or a stage</source>
      <translation>Bewegen um ein Wort oder eine Phase</translation>
    </message>
    <message>
      <source>n = {n}</source>
      <translation>n = {n}</translation>
    </message>
    <message>
      <source>n = {n} respondent</source>
      <translation>n = {n} Antwortende</translation>
    </message>
    <message>
      <source>n = {n} respondents</source>
      <translation>n = {n} Antwortende</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>name and place</source>
      <translation>Name und Ort</translation>
    </message>
    <message>
      <source>named</source>
      <translation>mit Namen</translation>
    </message>
    <message>
      <source>names a code that cannot be applied</source>
      <translation>nennt einen Code, der nicht vergeben werden kann</translation>
    </message>
    <message>
      <source>names a code that is there already</source>
      <translation>nennt einen Code, den es schon gibt</translation>
    </message>
    <message>
      <source>names a participant who is there already</source>
      <translation>nennt eine Person, die es schon gibt</translation>
    </message>
    <message>
      <source>nearly always together with {twins}</source>
      <translation>fast immer zusammen mit {twins}</translation>
    </message>
    <message>
      <source>need</source>
      <translation>Bedürfnis</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>Bedürfnisse</translation>
    </message>
    <message>
      <source>nested</source>
      <translation>ineinander</translation>
    </message>
    <message>
      <source>neutral</source>
      <translation>neutral</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>new participant</source>
      <translation>neue Person</translation>
    </message>
    <message>
      <source>new: “{words}”</source>
      <translation>neu: „{words}“</translation>
    </message>
    <message>
      <source>newest evidence {newest}</source>
      <translation>neuester Beleg {newest}</translation>
    </message>
    <message>
      <source>next</source>
      <translation>weiter</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no clear change</source>
      <translation>keine deutliche Änderung</translation>
    </message>
    <message>
      <source>no code of this name</source>
      <translation>kein Code dieses Namens</translation>
    </message>
    <message>
      <source>no column</source>
      <translation>keine Spalte</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>kein Datum</translation>
    </message>
    <message>
      <source>no definition</source>
      <translation>keine Definition</translation>
    </message>
    <message>
      <source>no example</source>
      <translation>kein Beispiel</translation>
    </message>
    <message>
      <source>no feeling coded</source>
      <translation>kein Gefühl kodiert</translation>
    </message>
    <message>
      <source>no field tells participants apart yet</source>
      <translation>noch unterscheidet kein Feld die Teilnehmenden</translation>
    </message>
    <message>
      <source>no item was rated on both questions</source>
      <translation>kein Gegenstand wurde in beiden Fragen bewertet</translation>
    </message>
    <message>
      <source>no keys</source>
      <translation>keine Tasten</translation>
    </message>
    <message>
      <source>no measure with counts or a conversion rate has been entered</source>
      <translation>keine Messung mit Zahlen und keine Konversionsrate ist eingetragen</translation>
    </message>
    <message>
      <source>no owner, no date</source>
      <translation>niemand zuständig, kein Datum</translation>
    </message>
    <message>
      <source>no participant</source>
      <translation>niemand Bekanntes</translation>
    </message>
    <message>
      <source>no participants yet</source>
      <translation>noch keine Teilnehmenden</translation>
    </message>
    <message>
      <source>no passage has a place in its participant's journey yet</source>
      <translation>noch hat keine Textstelle einen Platz auf der Reise</translation>
    </message>
    <message>
      <source>no plan</source>
      <translation>kein Plan</translation>
    </message>
    <message>
      <source>no source was read by two coders</source>
      <translation>keine Quelle wurde von zwei Personen gelesen</translation>
    </message>
    <message>
      <source>no stage has two components of the score</source>
      <translation>keine Phase hat zwei Bestandteile des Werts</translation>
    </message>
    <message>
      <source>no survey has been imported</source>
      <translation>keine Umfrage wurde importiert</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>nobody is on both sides</source>
      <translation>niemand ist auf beiden Seiten</translation>
    </message>
    <message>
      <source>nobody known</source>
      <translation>niemand bekannt</translation>
    </message>
    <message>
      <source>nobody on this side</source>
      <translation>niemand auf dieser Seite</translation>
    </message>
    <message>
      <source>nobody ranked all items</source>
      <translation>niemand hat alle Gegenstände geordnet</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>noch niemand</translation>
    </message>
    <message>
      <source>nobody’s yet</source>
      <translation>noch niemandes</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>none of {all} found again.</source>
      <translation>keines von {all} wiedergefunden.</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>noch keine</translation>
    </message>
    <message>
      <source>not answered</source>
      <translation>nicht beantwortet</translation>
    </message>
    <message>
      <source>not asked</source>
      <translation>nicht gefragt</translation>
    </message>
    <message>
      <source>not defined</source>
      <translation>nicht bestimmt</translation>
    </message>
    <message>
      <source>not heard yet</source>
      <translation>noch nicht gehört</translation>
    </message>
    <message>
      <source>not met</source>
      <translation>nicht erreicht</translation>
    </message>
    <message>
      <source>not reached</source>
      <translation>nicht erreicht</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>nicht gesagt</translation>
    </message>
    <message>
      <source>not shown</source>
      <translation>nicht gezeigt</translation>
    </message>
    <message>
      <source>note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>note of the recorder</source>
      <translation>Notiz des Aufnahmegeräts</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>nothing else</source>
      <translation>sonst nichts</translation>
    </message>
    <message>
      <source>nothing: leave it out</source>
      <translation>nichts: weglassen</translation>
    </message>
    <message>
      <source>number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>number of the MaxDiff set</source>
      <translation>Nummer des MaxDiff-Satzes</translation>
    </message>
    <message>
      <source>number: participants who spoke of it</source>
      <translation>Zahl: Teilnehmende, die davon sprachen</translation>
    </message>
    <message>
      <source>numerator</source>
      <translation>Zähler</translation>
    </message>
    <message>
      <source>objective</source>
      <translation>Ziel der Map</translation>
    </message>
    <message>
      <source>observer</source>
      <translation>beobachtend</translation>
    </message>
    <message>
      <source>of 100 up</source>
      <translation>von 100 an</translation>
    </message>
    <message>
      <source>of 100; {usual} is usual, more suggests less</source>
      <translation>von 100; üblich ist {usual}, mehr schlägt weniger vor</translation>
    </message>
    <message>
      <source>of all</source>
      <translation>von allen</translation>
    </message>
    <message>
      <source>of those asked</source>
      <translation>von den Gefragten</translation>
    </message>
    <message>
      <source>of those who reached it</source>
      <translation>von denen, die sie erreichten</translation>
    </message>
    <message>
      <source>of {n} cards</source>
      <translation>von {n} Karten</translation>
    </message>
    <message>
      <source>one quote that says it</source>
      <translation>ein Zitat, das es sagt</translation>
    </message>
    <message>
      <source>one side has no participants</source>
      <translation>eine Seite hat keine Teilnehmenden</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>opportunity</source>
      <translation>Chance</translation>
    </message>
    <message>
      <source>original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>overlooked leak</source>
      <translation>übersehener Verlust</translation>
    </message>
    <message>
      <source>own</source>
      <translation>eigene</translation>
    </message>
    <message>
      <source>owner</source>
      <translation>zuständig</translation>
    </message>
    <message>
      <source>p</source>
      <translation>p</translation>
    </message>
    <message>
      <source>p (Holm)</source>
      <translation>p (Holm)</translation>
    </message>
    <message>
      <source>page header or footer</source>
      <translation>Kopf- oder Fußzeile</translation>
    </message>
    <message>
      <source>page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <source>pain point</source>
      <translation>Schmerzpunkt</translation>
    </message>
    <message>
      <source>pain {rank} · {k} of {n}</source>
      <translation>Schmerz {rank} · {k} von {n}</translation>
    </message>
    <message>
      <source>paragraph {n}</source>
      <translation>Absatz {n}</translation>
    </message>
    <message>
      <source>parent</source>
      <translation>übergeordneter Code</translation>
    </message>
    <message>
      <source>participant</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>participants</source>
      <translation>Teilnehmende</translation>
    </message>
    <message>
      <source>participants →</source>
      <translation>Teilnehmende →</translation>
    </message>
    <message>
      <source>passage</source>
      <translation>Textstelle</translation>
    </message>
    <message>
      <source>pasting</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>performance</source>
      <translation>Leistung</translation>
    </message>
    <message>
      <source>performance of one item</source>
      <translation>Leistung eines Punkts</translation>
    </message>
    <message>
      <source>performance of the item in the row</source>
      <translation>Leistung des Punkts in der Zeile</translation>
    </message>
    <message>
      <source>performance →</source>
      <translation>Leistung →</translation>
    </message>
    <message>
      <source>period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>persona</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>persona field</source>
      <translation>Personafeld</translation>
    </message>
    <message>
      <source>persona text</source>
      <translation>Text der Persona</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>place not known</source>
      <translation>Platz unbekannt</translation>
    </message>
    <message>
      <source>place {n}</source>
      <translation>Platz {n}</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <source>position</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <source>possible overkill</source>
      <translation>vielleicht zu viel</translation>
    </message>
    <message>
      <source>preset</source>
      <translation>Voreinstellung</translation>
    </message>
    <message>
      <source>priorities</source>
      <translation>Prioritäten</translation>
    </message>
    <message>
      <source>product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>program</source>
      <translation>Programm</translation>
    </message>
    <message>
      <source>project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <source>prompted</source>
      <translation>erfragt</translation>
    </message>
    <message>
      <source>prompted only</source>
      <translation>nur auf Nachfrage</translation>
    </message>
    <message>
      <source>proposed</source>
      <translation>vorgeschlagen</translation>
    </message>
    <message>
      <source>prospect</source>
      <translation>interessiert</translation>
    </message>
    <message>
      <source>psychographics</source>
      <translation>Psychografie</translation>
    </message>
    <message>
      <source>query</source>
      <translation>Anfrage</translation>
    </message>
    <message>
      <source>question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <source>quote release</source>
      <translation>Zitatfreigabe</translation>
    </message>
    <message>
      <source>quotes: {new} new, {gone} gone</source>
      <translation>Zitate: {new} neu, {gone} weg</translation>
    </message>
    <message>
      <source>rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>rank of one item</source>
      <translation>Rang eines Punkts</translation>
    </message>
    <message>
      <source>rank of the item in the row</source>
      <translation>Rang des Punkts in der Zeile</translation>
    </message>
    <message>
      <source>ranking</source>
      <translation>Rangfolge</translation>
    </message>
    <message>
      <source>rate without counts</source>
      <translation>Quote ohne Zahlen</translation>
    </message>
    <message>
      <source>ratio, not conversion</source>
      <translation>Verhältnis, keine Quote</translation>
    </message>
    <message>
      <source>raw</source>
      <translation>Wert im Wortlaut</translation>
    </message>
    <message>
      <source>reached by: {before} → {after}</source>
      <translation>erreicht von: {before} → {after}</translation>
    </message>
    <message>
      <source>reached, mean feeling</source>
      <translation>erreicht, mittleres Gefühl</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>in Arbeit</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>reconstructed</source>
      <translation>zurückgerechnet</translation>
    </message>
    <message>
      <source>reconstructed from rate</source>
      <translation>aus der Quote zurückgerechnet</translation>
    </message>
    <message>
      <source>recorded on</source>
      <translation>Aufnahmetag</translation>
    </message>
    <message>
      <source>recording</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>ablehnen</translation>
    </message>
    <message>
      <source>reliable by the customary {reliable}</source>
      <translation>verlässlich nach den üblichen {reliable}</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <source>repaired</source>
      <translation>Reparatur</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>geklärt</translation>
    </message>
    <message>
      <source>rests on one person</source>
      <translation>hängt an einer Person</translation>
    </message>
    <message>
      <source>retain contact until</source>
      <translation>Kontakt behalten bis</translation>
    </message>
    <message>
      <source>retain recording until</source>
      <translation>Aufnahme behalten bis</translation>
    </message>
    <message>
      <source>retain transcript until</source>
      <translation>Transkript behalten bis</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>gelesen</translation>
    </message>
    <message>
      <source>revision</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>row without speech</source>
      <translation>Zeile ohne Rede</translation>
    </message>
    <message>
      <source>row {n}</source>
      <translation>Zeile {n}</translation>
    </message>
    <message>
      <source>row {n}, new</source>
      <translation>Zeile {n}, neu</translation>
    </message>
    <message>
      <source>row {row} has a {name} that is none of: {choices}</source>
      <translation>Zeile {row} hat unter {name} keinen dieser Werte: {choices}</translation>
    </message>
    <message>
      <source>row {row} has no name</source>
      <translation>Zeile {row} hat keinen Namen</translation>
    </message>
    <message>
      <source>row {row} names somebody a second time</source>
      <translation>Zeile {row} nennt jemanden ein zweites Mal</translation>
    </message>
    <message>
      <source>sad</source>
      <translation>traurig</translation>
    </message>
    <message>
      <source>said</source>
      <translation>gesagt</translation>
    </message>
    <message>
      <source>same participants, McNemar</source>
      <translation>dieselben Teilnehmenden, McNemar</translation>
    </message>
    <message>
      <source>saturated at {reached} (+{run})</source>
      <translation>gesättigt bei {reached} (+{run})</translation>
    </message>
    <message>
      <source>saved search</source>
      <translation>gespeicherte Suche</translation>
    </message>
    <message>
      <source>saved snapshots of maps, the search index and computed vectors</source>
      <translation>gespeicherte Schnappschüsse von Maps, der Suchindex und berechnete Vektoren</translation>
    </message>
    <message>
      <source>saw the draft</source>
      <translation>kannte den Entwurf</translation>
    </message>
    <message>
      <source>scale high</source>
      <translation>Ende der Skala</translation>
    </message>
    <message>
      <source>scale low</source>
      <translation>Anfang der Skala</translation>
    </message>
    <message>
      <source>scale {low} to {high}</source>
      <translation>Skala {low} bis {high}</translation>
    </message>
    <message>
      <source>scope</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>Wert {score}</translation>
    </message>
    <message>
      <source>score {score}, rank {rank}</source>
      <translation>Wert {score}, Rang {rank}</translation>
    </message>
    <message>
      <source>selecting everything</source>
      <translation>Auswählen von allem</translation>
    </message>
    <message>
      <source>session</source>
      <translation>Sitzung</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>zurückgestellt</translation>
    </message>
    <message>
      <source>severity</source>
      <translation>Schwere</translation>
    </message>
    <message>
      <source>severity {severity}</source>
      <translation>Schwere {severity}</translation>
    </message>
    <message>
      <source>severity {severity} of 3</source>
      <translation>Schwere {severity} von 3</translation>
    </message>
    <message>
      <source>sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <source>sheet “{name}”</source>
      <translation>Blatt „{name}“</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>gezeigt</translation>
    </message>
    <message>
      <source>shown draft</source>
      <translation>Entwurf gezeigt</translation>
    </message>
    <message>
      <source>skip</source>
      <translation>übersprungen</translation>
    </message>
    <message>
      <source>skips a stage</source>
      <translation>überspringt eine Phase</translation>
    </message>
    <message>
      <source>slide {n}</source>
      <translation>Folie {n}</translation>
    </message>
    <message>
      <source>snapshot</source>
      <translation>Momentaufnahme</translation>
    </message>
    <message>
      <source>some</source>
      <translation>manche</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>jemand</translation>
    </message>
    <message>
      <source>someone</source>
      <translation>jemand</translation>
    </message>
    <message>
      <source>somewhere in its markup</source>
      <translation>irgendwo in den Auszeichnungen</translation>
    </message>
    <message>
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>source revision</source>
      <translation>Fassung der Quelle</translation>
    </message>
    <message>
      <source>sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>sources belong to fewer than two waves</source>
      <translation>die Quellen gehören zu weniger als zwei Wellen</translation>
    </message>
    <message>
      <source>speaker</source>
      <translation>Stimme</translation>
    </message>
    <message>
      <source>staff</source>
      <translation>Mitarbeit</translation>
    </message>
    <message>
      <source>stage</source>
      <translation>Phase</translation>
    </message>
    <message>
      <source>stands on one participant more or less</source>
      <translation>hängt an einer Person mehr oder weniger</translation>
    </message>
    <message>
      <source>start</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <source>statement</source>
      <translation>Aussage</translation>
    </message>
    <message>
      <source>status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>steps back</source>
      <translation>geht zurück</translation>
    </message>
    <message>
      <source>struggles</source>
      <translation>Mühen</translation>
    </message>
    <message>
      <source>success metric</source>
      <translation>Erfolgskennzahl</translation>
    </message>
    <message>
      <source>supported</source>
      <translation>gestützt</translation>
    </message>
    <message>
      <source>surprised</source>
      <translation>überrascht</translation>
    </message>
    <message>
      <source>survey</source>
      <translation>Umfrage</translation>
    </message>
    <message>
      <source>survey item</source>
      <translation>Punkt der Umfrage</translation>
    </message>
    <message>
      <source>table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>takes {text}</source>
      <translation>dauert {text}</translation>
    </message>
    <message>
      <source>team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>technical buyer</source>
      <translation>Technikentscheid</translation>
    </message>
    <message>
      <source>test first</source>
      <translation>zuerst prüfen</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>the code “{name}”</source>
      <translation>der Code „{name}“</translation>
    </message>
    <message>
      <source>the end left out</source>
      <translation>das Ende ausgenommen</translation>
    </message>
    <message>
      <source>the file’s name</source>
      <translation>der Name der Datei</translation>
    </message>
    <message>
      <source>the first {base} interviews have no codes</source>
      <translation>die ersten {base} Interviews haben keine Codes</translation>
    </message>
    <message>
      <source>the item is missing</source>
      <translation>der Punkt fehlt</translation>
    </message>
    <message>
      <source>the item, a row each</source>
      <translation>der Punkt, je eine Zeile</translation>
    </message>
    <message>
      <source>the last sign taken in</source>
      <translation>das letzte Zeichen eingeschlossen</translation>
    </message>
    <message>
      <source>the menu</source>
      <translation>das Menü</translation>
    </message>
    <message>
      <source>the name of part {n}</source>
      <translation>der Name von Teil {n}</translation>
    </message>
    <message>
      <source>the project works reflexively, where coders are not interchangeable</source>
      <translation>das Projekt arbeitet reflexiv, dabei sind Kodierende nicht austauschbar</translation>
    </message>
    <message>
      <source>the project works reflexively, where themes are not collected until full</source>
      <translation>das Projekt arbeitet reflexiv, dabei werden Themen nicht gesammelt, bis sie voll sind</translation>
    </message>
    <message>
      <source>the respondent is missing</source>
      <translation>wer antwortet, fehlt</translation>
    </message>
    <message>
      <source>the same participants, McNemar</source>
      <translation>dieselben Teilnehmenden, McNemar</translation>
    </message>
    <message>
      <source>the same respondent has answered it already</source>
      <translation>dieselbe Person hat es schon beantwortet</translation>
    </message>
    <message>
      <source>the text of a source</source>
      <translation>der Text einer Quelle</translation>
    </message>
    <message>
      <source>the voice’s name</source>
      <translation>der Name der Stimme</translation>
    </message>
    <message>
      <source>their turns in {n} shared source</source>
      <translation>ihre Redebeiträge in {n} geteilten Quelle</translation>
    </message>
    <message>
      <source>their turns in {n} shared sources</source>
      <translation>ihre Redebeiträge in {n} geteilten Quellen</translation>
    </message>
    <message>
      <source>theme</source>
      <translation>Thema</translation>
    </message>
    <message>
      <source>there are no choices</source>
      <translation>es gibt keine Wahlen</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>diesem Rechner</translation>
    </message>
    <message>
      <source>thought</source>
      <translation>Gedanke</translation>
    </message>
    <message>
      <source>tier</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>tier {tier}</source>
      <translation>Stufe {tier}</translation>
    </message>
    <message>
      <source>tier {tier} ({tier_reason})</source>
      <translation>Stufe {tier} ({tier_reason})</translation>
    </message>
    <message>
      <source>timestamps</source>
      <translation>Zeitmarken</translation>
    </message>
    <message>
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>title of the page</source>
      <translation>Titel der Seite</translation>
    </message>
    <message>
      <source>to overhaul</source>
      <translation>zu überarbeiten</translation>
    </message>
    <message>
      <source>to stage</source>
      <translation>Zielphase</translation>
    </message>
    <message>
      <source>to the next stage</source>
      <translation>zur nächsten Phase</translation>
    </message>
    <message>
      <source>to value</source>
      <translation>Zielwert</translation>
    </message>
    <message>
      <source>to-be</source>
      <translation>Soll-Zustand</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>together in {n} of {all} · Jaccard {jaccard}</source>
      <translation>gemeinsam bei {n} von {all} · Jaccard {jaccard}</translation>
    </message>
    <message>
      <source>too few people for an interval</source>
      <translation>zu wenige Personen für ein Intervall</translation>
    </message>
    <message>
      <source>too few to give a share</source>
      <translation>zu wenige für einen Anteil</translation>
    </message>
    <message>
      <source>top opportunity</source>
      <translation>wichtigste Chance</translation>
    </message>
    <message>
      <source>top opportunity: {top_opportunity}</source>
      <translation>größte Chance: {top_opportunity}</translation>
    </message>
    <message>
      <source>touchpoint</source>
      <translation>Kontaktpunkt</translation>
    </message>
    <message>
      <source>transcript</source>
      <translation>Transkript</translation>
    </message>
    <message>
      <source>trend</source>
      <translation>Trend</translation>
    </message>
    <message>
      <source>trigger</source>
      <translation>Auslöser</translation>
    </message>
    <message>
      <source>type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>unprompted</source>
      <translation>unaufgefordert</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>ungelesen</translation>
    </message>
    <message>
      <source>untested</source>
      <translation>ungeprüft</translation>
    </message>
    <message>
      <source>unused</source>
      <translation>ungenutzt</translation>
    </message>
    <message>
      <source>up to {middle}</source>
      <translation>bis {middle}</translation>
    </message>
    <message>
      <source>used by one coder only</source>
      <translation>nur von einer Person verwendet</translation>
    </message>
    <message>
      <source>user</source>
      <translation>Nutzung</translation>
    </message>
    <message>
      <source>uses only</source>
      <translation>nutzt nur</translation>
    </message>
    <message>
      <source>valence</source>
      <translation>Valenz</translation>
    </message>
    <message>
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <source>verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>very happy</source>
      <translation>sehr froh</translation>
    </message>
    <message>
      <source>very sad</source>
      <translation>sehr traurig</translation>
    </message>
    <message>
      <source>view</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>vs {count}</source>
      <translation>vs {count}</translation>
    </message>
    <message>
      <source>was changed here and in the project</source>
      <translation>wurde hier und im Projekt geändert</translation>
    </message>
    <message>
      <source>was changed in the project</source>
      <translation>wurde im Projekt geändert</translation>
    </message>
    <message>
      <source>was deleted in the project</source>
      <translation>wurde im Projekt gelöscht</translation>
    </message>
    <message>
      <source>watering holes</source>
      <translation>Treffpunkte</translation>
    </message>
    <message>
      <source>wave</source>
      <translation>Welle</translation>
    </message>
    <message>
      <source>wave {wave}</source>
      <translation>Welle {wave}</translation>
    </message>
    <message>
      <source>weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>what it blocks</source>
      <translation>was er blockiert</translation>
    </message>
    <message>
      <source>what it means</source>
      <translation>was er bedeutet</translation>
    </message>
    <message>
      <source>what was said in this stage</source>
      <translation>was in dieser Phase gesagt wurde</translation>
    </message>
    <message>
      <source>what was said of it</source>
      <translation>was davon gesagt wurde</translation>
    </message>
    <message>
      <source>when not</source>
      <translation>wann nicht</translation>
    </message>
    <message>
      <source>when to use</source>
      <translation>wann verwenden</translation>
    </message>
    <message>
      <source>when to use it</source>
      <translation>wann zu verwenden</translation>
    </message>
    <message>
      <source>whether one item was experienced</source>
      <translation>ob ein Punkt erlebt wurde</translation>
    </message>
    <message>
      <source>whether the item in the row was experienced</source>
      <translation>ob der Punkt in der Zeile erlebt wurde</translation>
    </message>
    <message>
      <source>who answered</source>
      <translation>wer antwortete</translation>
    </message>
    <message>
      <source>who felt what</source>
      <translation>wer was fühlte</translation>
    </message>
    <message>
      <source>with band</source>
      <translation>mit Band</translation>
    </message>
    <message>
      <source>withdraw until</source>
      <translation>Widerruf möglich bis</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>zurückgezogen</translation>
    </message>
    <message>
      <source>without a heading</source>
      <translation>ohne Überschrift</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>ohne Namen</translation>
    </message>
    <message>
      <source>without band</source>
      <translation>ohne Band</translation>
    </message>
    <message>
      <source>without {n}</source>
      <translation>ohne {n}</translation>
    </message>
    <message>
      <source>word {words}</source>
      <translation>Wort {words}</translation>
    </message>
    <message>
      <source>words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>words {words}</source>
      <translation>Wörter {words}</translation>
    </message>
    <message>
      <source>worried</source>
      <translation>besorgt</translation>
    </message>
    <message>
      <source>written by hand</source>
      <translation>von Hand geschrieben</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>yes/no</source>
      <translation>ja/nein</translation>
    </message>
    <message>
      <source>you</source>
      <translation>Sie</translation>
    </message>
    <message>
      <source>{added}, {same}.</source>
      <translation>{added}, {same}.</translation>
    </message>
    <message>
      <source>{after} of {before}</source>
      <translation>{after} von {before}</translation>
    </message>
    <message>
      <source>{best} best, {worst} worst of {shown}</source>
      <translation>{best}-mal am besten, {worst}-mal am schlechtesten von {shown}</translation>
    </message>
    <message>
      <source>{bigger} holds all of it on one page.</source>
      <translation>{bigger} fasst alles auf einer Seite.</translation>
    </message>
    <message>
      <source>{brand} brand</source>
      <translation>Marke: {brand}</translation>
    </message>
    <message>
      <source>{cards} cards · words of {people} of {participants} participants</source>
      <translation>{cards} Karten · Worte von {people} der {participants} Teilnehmenden</translation>
    </message>
    <message>
      <source>{coder} on {host}</source>
      <translation>{coder} auf {host}</translation>
    </message>
    <message>
      <source>{codes} codes, as after change {event}</source>
      <translation>{codes} Codes, Stand nach Änderung {event}</translation>
    </message>
    <message>
      <source>{code} (new)</source>
      <translation>{code} (neu)</translation>
    </message>
    <message>
      <source>{code}: {note}, p = {p} after Holm</source>
      <translation>{code}: {note}, p = {p} nach Holm</translation>
    </message>
    <message>
      <source>{codings} codings</source>
      <translation>{codings} Kodierungen</translation>
    </message>
    <message>
      <source>{codings} codings of {people} participants</source>
      <translation>{codings} Kodierungen von {people} Teilnehmenden</translation>
    </message>
    <message>
      <source>{codings} codings, {words} words</source>
      <translation>{codings} Kodierungen, {words} Wörter</translation>
    </message>
    <message>
      <source>{codings} in {sources}, last {day}</source>
      <translation>{codings} in {sources}, zuletzt {day}</translation>
    </message>
    <message>
      <source>{column} of {name}</source>
      <translation>{column} von {name}</translation>
    </message>
    <message>
      <source>{column}: {before} → {after}</source>
      <translation>{column}: {before} → {after}</translation>
    </message>
    <message>
      <source>{command}: keys as they came</source>
      <translation>{command}: Tasten wie geliefert</translation>
    </message>
    <message>
      <source>{command}: {keys}</source>
      <translation>{command}: {keys}</translation>
    </message>
    <message>
      <source>{counted}. Nothing is stored yet: look at who speaks and what kind each is.</source>
      <translation>{counted}. Noch ist nichts gespeichert: Sehen Sie nach, wer spricht und welche Art jede Quelle hat.</translation>
    </message>
    <message>
      <source>{count} codings of “{title}” overlap another one of the same code and coder.</source>
      <translation>{count} Kodierungen in „{title}“ überschneiden eine andere desselben Codes derselben Person.</translation>
    </message>
    <message>
      <source>{count} in {count2}{where}</source>
      <translation>{count} in {count2}{where}</translation>
    </message>
    <message>
      <source>{count} of {people}</source>
      <translation>{count} von {people}</translation>
    </message>
    <message>
      <source>{count} on the other side, no clear difference</source>
      <translation>{count} auf der anderen Seite, kein klarer Unterschied</translation>
    </message>
    <message>
      <source>{count} on {count2}; {name} said {percent} of the words{rest}. Codings count mentions, not people.</source>
      <translation>{count} bei {count2}; {name} sagte {percent} der Wörter{rest}. Kodierungen zählen Nennungen, nicht Menschen.</translation>
    </message>
    <message>
      <source>{count} passages of “{title}” reach beyond its text.</source>
      <translation>{count} Textstellen von „{title}“ reichen über dessen Text hinaus.</translation>
    </message>
    <message>
      <source>{count} stages</source>
      <translation>{count} Phasen</translation>
    </message>
    <message>
      <source>{count} turns of “{title}” reach beyond its text.</source>
      <translation>{count} Redebeiträge von „{title}“ reichen über dessen Text hinaus.</translation>
    </message>
    <message>
      <source>{departed} of {people} departed from the plan of the map</source>
      <translation>{departed} von {people} wichen vom Plan der Map ab</translation>
    </message>
    <message>
      <source>{direction}, p = {p} after Holm</source>
      <translation>{direction}, p = {p} nach Holm</translation>
    </message>
    <message>
      <source>{done} of {all} settled</source>
      <translation>{done} von {all} entschieden</translation>
    </message>
    <message>
      <source>{done} of {planned} planned were heard</source>
      <translation>{done} von {planned} Geplanten wurden gehört</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>{exposed} evidence</source>
      <translation>Belege: {exposed}</translation>
    </message>
    <message>
      <source>{file_name} quotes.pdf</source>
      <translation>{file_name} Zitate.pdf</translation>
    </message>
    <message>
      <source>{file}, {rows}. Nothing is stored yet: look at what each column fills.</source>
      <translation>{file}, {rows}. Noch ist nichts gespeichert: Sehen Sie nach, was jede Spalte füllt.</translation>
    </message>
    <message>
      <source>{file}, {rows}. Nothing is stored yet: look at what each column means.</source>
      <translation>{file}, {rows}. Noch ist nichts gespeichert: Sehen Sie an, was jede Spalte bedeutet.</translation>
    </message>
    <message>
      <source>{first} (n = {first_n}) against {second} (n = {second_n}), {method}</source>
      <translation>{first} (n = {first_n}) gegenüber {second} (n = {second_n}), {method}</translation>
    </message>
    <message>
      <source>{first} (n = {first_n}) → {second} (n = {second_n}), {method}</source>
      <translation>{first} (n = {first_n}) → {second} (n = {second_n}), {method}</translation>
    </message>
    <message>
      <source>{first} against {second}</source>
      <translation>{first} gegen {second}</translation>
    </message>
    <message>
      <source>{first} and {second} go together most: in {together} of {base}, which is {percent} of those with {first} and {percent2} of those with {second} (Jaccard {jaccard}). Together is not because.</source>
      <translation>{first} und {second} gehören am meisten zusammen: bei {together} von {base}, das sind {percent} derer mit {first} und {percent2} derer mit {second} (Jaccard {jaccard}). Zusammen heißt nicht weil.</translation>
    </message>
    <message>
      <source>{first} with {second}: {together} together, Jaccard {jaccard}</source>
      <translation>{first} mit {second}: {together} gemeinsam, Jaccard {jaccard}</translation>
    </message>
    <message>
      <source>{found} found</source>
      <translation>{found} gefunden</translation>
    </message>
    <message>
      <source>{found}. Untick what does not fit; nothing is written yet.</source>
      <translation>{found}. Haken Sie ab, was nicht passt; noch ist nichts geschrieben.</translation>
    </message>
    <message>
      <source>{heard} of {planned}</source>
      <translation>{heard} von {planned}</translation>
    </message>
    <message>
      <source>{hidden} passages lie in stages this map does not show</source>
      <translation>{hidden} Textstellen liegen in Phasen, die diese Map nicht zeigt</translation>
    </message>
    <message>
      <source>{hint} Nothing was changed.</source>
      <translation>{hint} Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{item} is ranked first on average ({mean_rank} of {items}) by {count}; they agree with Kendall's W = {agreement}; {count2} left out.</source>
      <translation>{item} steht im Mittel vorn (Rang {mean_rank} von {items}) bei {count}; sie stimmen mit Kendalls W = {agreement} überein; {count2} weggelassen.</translation>
    </message>
    <message>
      <source>{item}: importance {importance}, performance {performance}, {rated} answers</source>
      <translation>{item}: Wichtigkeit {importance}, Leistung {performance}, {rated} Antworten</translation>
    </message>
    <message>
      <source>{keys} alone belongs to coding: use Ctrl, Alt, or F1 to F12.</source>
      <translation>{keys} allein gehört dem Kodieren: Nehmen Sie Strg, Alt oder F1 bis F12.</translation>
    </message>
    <message>
      <source>{keys} belongs to “{other}”.</source>
      <translation>{keys} gehört zu „{other}“.</translation>
    </message>
    <message>
      <source>{keys} is for {what}.</source>
      <translation>{keys} ist für: {what}.</translation>
    </message>
    <message>
      <source>{kind} at {stage}: {found}</source>
      <translation>{kind} bei {stage}: {found}</translation>
    </message>
    <message>
      <source>{kind} sources</source>
      <translation>Quellen: {kind}</translation>
    </message>
    <message>
      <source>{kind}, cut differently</source>
      <translation>{kind}, anders geschnitten</translation>
    </message>
    <message>
      <source>{known} of {all}</source>
      <translation>{known} von {all}</translation>
    </message>
    <message>
      <source>{k} of the {n} participant who reached this stage told of a pain in it.</source>
      <translation>{k} von {n} Person, die diese Phase erreichte, erzählte von einem Problem darin.</translation>
    </message>
    <message>
      <source>{k} of the {n} participants who reached this stage told of a pain in it.</source>
      <translation>{k} von {n} Teilnehmenden, die diese Phase erreichten, erzählten von einem Problem darin.</translation>
    </message>
    <message>
      <source>{k} of {n}</source>
      <translation>{k} von {n}</translation>
    </message>
    <message>
      <source>{k} of {n} asked</source>
      <translation>{k} von {n} Gefragten</translation>
    </message>
    <message>
      <source>{k} of {n} participants</source>
      <translation>{k} von {n} Teilnehmenden</translation>
    </message>
    <message>
      <source>{k} of {n} participants, 95 % interval {low} to {high}</source>
      <translation>{k} von {n} Teilnehmenden, 95-%-Intervall {low} bis {high}</translation>
    </message>
    <message>
      <source>{k} of {n} who reached {stage} told of a pain there</source>
      <translation>{k} von {n}, die {stage} erreichten, erzählten dort von einem Problem</translation>
    </message>
    <message>
      <source>{k} people, {kinds} kinds of source</source>
      <translation>{k} Personen, {kinds} Arten von Quellen</translation>
    </message>
    <message>
      <source>{k} people; not A: {why}</source>
      <translation>{k} Personen; nicht A: {why}</translation>
    </message>
    <message>
      <source>{label} of the map</source>
      <translation>{label} der Map</translation>
    </message>
    <message>
      <source>{left} files still hold some of the erased words.</source>
      <translation>{left} Dateien enthalten noch einige der gelöschten Worte.</translation>
    </message>
    <message>
      <source>{listed} read {people} in {count} twice or more</source>
      <translation>{listed} lasen {people} in {count} doppelt oder öfter</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <source>{low} to {high} points</source>
      <translation>{low} bis {high} Punkte</translation>
    </message>
    <message>
      <source>{mean} of {most}</source>
      <translation>{mean} von {most}</translation>
    </message>
    <message>
      <source>{measure} by {share} %</source>
      <translation>{measure} um {share} %</translation>
    </message>
    <message>
      <source>{measure}, mean {mean}</source>
      <translation>{measure}, Mittel {mean}</translation>
    </message>
    <message>
      <source>{menu} › {command}</source>
      <translation>{menu} › {command}</translation>
    </message>
    <message>
      <source>{missing} reached the stage and expressed none</source>
      <translation>{missing} erreichten die Phase und äußerten keines</translation>
    </message>
    <message>
      <source>{mixed} mixed</source>
      <translation>{mixed} gemischt</translation>
    </message>
    <message>
      <source>{more} more cards</source>
      <translation>{more} weitere Karten</translation>
    </message>
    <message>
      <source>{more} more rows were left out.</source>
      <translation>{more} weitere Zeilen wurden ausgelassen.</translation>
    </message>
    <message>
      <source>{names} against {names2}</source>
      <translation>{names} gegenüber {names2}</translation>
    </message>
    <message>
      <source>{name} (from this computer)</source>
      <translation>{name} (von diesem Rechner)</translation>
    </message>
    <message>
      <source>{name} (not heard yet)</source>
      <translation>{name} (noch nicht gehört)</translation>
    </message>
    <message>
      <source>{name} belongs to {owner}</source>
      <translation>{name} gehört zu {owner}</translation>
    </message>
    <message>
      <source>{name} brand</source>
      <translation>Marke: {name}</translation>
    </message>
    <message>
      <source>{name} can only be read: its place lets two people write at once.</source>
      <translation>{name} kann nur gelesen werden: Der Ort lässt zwei Personen zugleich schreiben.</translation>
    </message>
    <message>
      <source>{name} cannot be read.</source>
      <translation>{name} lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>{name} cannot be written.</source>
      <translation>{name} lässt sich nicht schreiben.</translation>
    </message>
    <message>
      <source>{name} codebook</source>
      <translation>{name} Codebuch</translation>
    </message>
    <message>
      <source>{name} copy.trailmark</source>
      <translation>{name} Kopie.trailmark</translation>
    </message>
    <message>
      <source>{name} could not be put back where it is.</source>
      <translation>{name} könnte nicht an seinen Ort zurückgelegt werden.</translation>
    </message>
    <message>
      <source>{name} could not be put back.</source>
      <translation>{name} konnte nicht zurückgelegt werden.</translation>
    </message>
    <message>
      <source>{name} data protection</source>
      <translation>{name} Datenschutz</translation>
    </message>
    <message>
      <source>{name} differs in {what}; yours was kept.</source>
      <translation>{name} weicht ab: {what}; Ihre Fassung blieb.</translation>
    </message>
    <message>
      <source>{name} does not end in {ending}.</source>
      <translation>{name} endet nicht auf {ending}.</translation>
    </message>
    <message>
      <source>{name} does not end in {suffix}.</source>
      <translation>{name} endet nicht auf {suffix}.</translation>
    </message>
    <message>
      <source>{name} does not hold the tables of a Trailmark project.</source>
      <translation>{name} enthält nicht die Tabellen eines Trailmark-Projekts.</translation>
    </message>
    <message>
      <source>{name} does not hold the tables of a project.</source>
      <translation>{name} enthält nicht die Tabellen eines Projekts.</translation>
    </message>
    <message>
      <source>{name} evidence</source>
      <translation>{name} Belege</translation>
    </message>
    <message>
      <source>{name} has withdrawn consent.</source>
      <translation>{name} hat die Einwilligung widerrufen.</translation>
    </message>
    <message>
      <source>{name} in “{title}” is somebody else</source>
      <translation>{name} in „{title}“ ist jemand anderes</translation>
    </message>
    <message>
      <source>{name} is a database of another program.</source>
      <translation>{name} ist eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
      <source>{name} is a folder, not a project.</source>
      <translation>{name} ist ein Ordner, kein Projekt.</translation>
    </message>
    <message>
      <source>{name} is already open: {holder}.</source>
      <translation>{name} ist schon geöffnet: {holder}.</translation>
    </message>
    <message>
      <source>{name} is an empty file, not a project.</source>
      <translation>{name} ist eine leere Datei, kein Projekt.</translation>
    </message>
    <message>
      <source>{name} is damaged.</source>
      <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
      <source>{name} is damaged: it ends too early.</source>
      <translation>{name} ist beschädigt: Die Datei endet zu früh.</translation>
    </message>
    <message>
      <source>{name} is damaged; the password is right.</source>
      <translation>{name} ist beschädigt; das Passwort stimmt.</translation>
    </message>
    <message>
      <source>{name} is from an older Trailmark and must be opened for writing once.</source>
      <translation>{name} stammt aus einem älteren Trailmark und muss einmal zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
      <source>{name} is not a Trailmark project.</source>
      <translation>{name} ist kein Trailmark-Projekt.</translation>
    </message>
    <message>
      <source>{name} is protected</source>
      <translation>{name} ist geschützt</translation>
    </message>
    <message>
      <source>{name} is protected by a password.</source>
      <translation>{name} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
      <source>{name} is the same as …</source>
      <translation>{name} ist dieselbe Person wie …</translation>
    </message>
    <message>
      <source>{name} left out.csv</source>
      <translation>{name} weggelassen.csv</translation>
    </message>
    <message>
      <source>{name} names.csv</source>
      <translation>{name} Namen.csv</translation>
    </message>
    <message>
      <source>{name} of the decision</source>
      <translation>{name} der Entscheidung</translation>
    </message>
    <message>
      <source>{name} of “{text}”</source>
      <translation>{name} von „{text}“</translation>
    </message>
    <message>
      <source>{name} salvaged</source>
      <translation>{name} gerettet</translation>
    </message>
    <message>
      <source>{name} used to work for a competitor.</source>
      <translation>{name} hat bei einem Wettbewerber gearbeitet.</translation>
    </message>
    <message>
      <source>{name} was changed by others while you worked on a copy of it.</source>
      <translation>{name} wurde von anderen geändert, während Sie an einer Kopie davon arbeiteten.</translation>
    </message>
    <message>
      <source>{name} was made by a newer Trailmark (project version {version}; this one reads up to {version2}).</source>
      <translation>{name} stammt aus einem neueren Trailmark (Projektversion {version}; dieses liest bis {version2}).</translation>
    </message>
    <message>
      <source>{name} — Trailmark</source>
      <translation>{name} — Trailmark</translation>
    </message>
    <message>
      <source>{name}, hidden</source>
      <translation>{name}, ausgeblendet</translation>
    </message>
    <message>
      <source>{name}, inside another stage</source>
      <translation>{name}, in einer anderen Phase</translation>
    </message>
    <message>
      <source>{name}, landscape</source>
      <translation>{name}, quer</translation>
    </message>
    <message>
      <source>{name}, {kind}, {codings} codings</source>
      <translation>{name}, {kind}, {codings} Kodierungen</translation>
    </message>
    <message>
      <source>{name}: assumed {signed} on −2…+2, nobody's words stand behind it.</source>
      <translation>{name}: angenommen {signed} auf −2…+2, dahinter stehen niemandes Worte.</translation>
    </message>
    <message>
      <source>{name}: mean {signed} on −2…+2{limits}, n = {n}; {negative} negative, {mixed} mixed, {neutral} neutral, {positive} positive; {missing} reached the stage and expressed none.</source>
      <translation>{name}: Mittel {signed} auf −2…+2{limits}, n = {n}; {negative} negativ, {mixed} gemischt, {neutral} neutral, {positive} positiv; {missing} erreichten die Phase und äußerten keines.</translation>
    </message>
    <message>
      <source>{name}: no emotion is coded; {missing} reached the stage.</source>
      <translation>{name}: keine Emotion ist kodiert; {missing} erreichten die Phase.</translation>
    </message>
    <message>
      <source>{name}: reached by {participants} of {people}</source>
      <translation>{name}: erreicht von {participants} von {people}</translation>
    </message>
    <message>
      <source>{name}: {loss}; no coded pain explains it</source>
      <translation>{name}: {loss}; kein kodierter Schmerzpunkt erklärt es</translation>
    </message>
    <message>
      <source>{name}: {n} card</source>
      <translation>{name}: {n} Karte</translation>
    </message>
    <message>
      <source>{name}: {n} cards</source>
      <translation>{name}: {n} Karten</translation>
    </message>
    <message>
      <source>{name}: {n} coding</source>
      <translation>{name}: {n} Kodierung</translation>
    </message>
    <message>
      <source>{name}: {n} codings</source>
      <translation>{name}: {n} Kodierungen</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <source>{new} new, {total} codes so far</source>
      <translation>{new} neu, {total} Codes bisher</translation>
    </message>
    <message>
      <source>{nobody} codings belong to no participant and are not counted</source>
      <translation>{nobody} Kodierungen gehören zu niemandem und zählen nicht</translation>
    </message>
    <message>
      <source>{number} of {kind}s</source>
      <translation>{number} ({kind})</translation>
    </message>
    <message>
      <source>{number}. {label}: {new} new, {total} codes so far</source>
      <translation>{number}. {label}: {new} neu, bisher {total} Codes</translation>
    </message>
    <message>
      <source>{n} NUL characters were removed.</source>
      <translation>{n} NUL-Zeichen wurden entfernt.</translation>
    </message>
    <message>
      <source>{n} answer</source>
      <translation>{n} Antwort</translation>
    </message>
    <message>
      <source>{n} answers</source>
      <translation>{n} Antworten</translation>
    </message>
    <message>
      <source>{n} are participants</source>
      <translation>{n} nehmen teil</translation>
    </message>
    <message>
      <source>{n} attachment</source>
      <translation>{n} Anhang</translation>
    </message>
    <message>
      <source>{n} attachments</source>
      <translation>{n} Anhänge</translation>
    </message>
    <message>
      <source>{n} backup opens with an older password</source>
      <translation>{n} Sicherung öffnet sich mit einem älteren Passwort</translation>
    </message>
    <message>
      <source>{n} backup, replaced by a new one</source>
      <translation>{n} Sicherung, ersetzt durch eine neue</translation>
    </message>
    <message>
      <source>{n} backups open with an older password</source>
      <translation>{n} Sicherungen öffnen sich mit einem älteren Passwort</translation>
    </message>
    <message>
      <source>{n} backups, replaced by a new one</source>
      <translation>{n} Sicherungen, ersetzt durch eine neue</translation>
    </message>
    <message>
      <source>{n} broken characters were replaced by a mark.</source>
      <translation>{n} defekte Zeichen wurden durch eine Markierung ersetzt.</translation>
    </message>
    <message>
      <source>{n} card</source>
      <translation>{n} Karte</translation>
    </message>
    <message>
      <source>{n} cards</source>
      <translation>{n} Karten</translation>
    </message>
    <message>
      <source>{n} cell</source>
      <translation>{n} Zelle</translation>
    </message>
    <message>
      <source>{n} cell cannot be stored, so nothing was changed.</source>
      <translation>{n} Zelle kann nicht gespeichert werden, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{n} cell changed</source>
      <translation>{n} Zelle geändert</translation>
    </message>
    <message>
      <source>{n} cell is left out</source>
      <translation>{n} Zelle wird ausgelassen</translation>
    </message>
    <message>
      <source>{n} cells</source>
      <translation>{n} Zellen</translation>
    </message>
    <message>
      <source>{n} cells are left out</source>
      <translation>{n} Zellen werden ausgelassen</translation>
    </message>
    <message>
      <source>{n} cells cannot be stored, so nothing was changed.</source>
      <translation>{n} Zellen können nicht gespeichert werden, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{n} cells changed</source>
      <translation>{n} Zellen geändert</translation>
    </message>
    <message>
      <source>{n} change in words or evidence</source>
      <translation>{n} Änderung an Worten oder Belegen</translation>
    </message>
    <message>
      <source>{n} changes in words or evidence</source>
      <translation>{n} Änderungen an Worten oder Belegen</translation>
    </message>
    <message>
      <source>{n} choice set</source>
      <translation>{n} Auswahlsatz</translation>
    </message>
    <message>
      <source>{n} choice sets</source>
      <translation>{n} Auswahlsätze</translation>
    </message>
    <message>
      <source>{n} chosen participant</source>
      <translation>{n} ausgewählte Person</translation>
    </message>
    <message>
      <source>{n} chosen participants</source>
      <translation>{n} ausgewählte Teilnehmende</translation>
    </message>
    <message>
      <source>{n} clear difference</source>
      <translation>{n} klarer Unterschied</translation>
    </message>
    <message>
      <source>{n} clear differences</source>
      <translation>{n} klare Unterschiede</translation>
    </message>
    <message>
      <source>{n} code</source>
      <translation>{n} Code</translation>
    </message>
    <message>
      <source>{n} code is new.</source>
      <translation>{n} Code ist neu.</translation>
    </message>
    <message>
      <source>{n} code lies below it.</source>
      <translation>{n} Code liegt darunter.</translation>
    </message>
    <message>
      <source>{n} coder</source>
      <translation>{n} kodierende Person</translation>
    </message>
    <message>
      <source>{n} coders</source>
      <translation>{n} Kodierende</translation>
    </message>
    <message>
      <source>{n} codes</source>
      <translation>{n} Codes</translation>
    </message>
    <message>
      <source>{n} codes are new.</source>
      <translation>{n} Codes sind neu.</translation>
    </message>
    <message>
      <source>{n} codes lie below it.</source>
      <translation>{n} Codes liegen darunter.</translation>
    </message>
    <message>
      <source>{n} coding</source>
      <translation>{n} Kodierung</translation>
    </message>
    <message>
      <source>{n} coding on {sources} of {all} sources goes with it, of {people} of {everyone} participants.</source>
      <translation>{n} Kodierung in {sources} von {all} Quellen geht mit, von {people} der {everyone} Teilnehmenden.</translation>
    </message>
    <message>
      <source>{n} coding, of {people} of {everyone} participants, on {sources} of {all} sources.</source>
      <translation>{n} Kodierung, von {people} der {everyone} Teilnehmenden, in {sources} von {all} Quellen.</translation>
    </message>
    <message>
      <source>{n} codings</source>
      <translation>{n} Kodierungen</translation>
    </message>
    <message>
      <source>{n} codings by {coders} coders</source>
      <translation>{n} Kodierungen von {coders} Personen</translation>
    </message>
    <message>
      <source>{n} codings on {sources} of {all} sources go with it, of {people} of {everyone} participants.</source>
      <translation>{n} Kodierungen in {sources} von {all} Quellen gehen mit, von {people} der {everyone} Teilnehmenden.</translation>
    </message>
    <message>
      <source>{n} codings, of {people} of {everyone} participants, on {sources} of {all} sources.</source>
      <translation>{n} Kodierungen, von {people} der {everyone} Teilnehmenden, in {sources} von {all} Quellen.</translation>
    </message>
    <message>
      <source>{n} comparison</source>
      <translation>{n} Vergleich</translation>
    </message>
    <message>
      <source>{n} comparisons</source>
      <translation>{n} Vergleiche</translation>
    </message>
    <message>
      <source>{n} conflict</source>
      <translation>{n} Konflikt</translation>
    </message>
    <message>
      <source>{n} conflicts</source>
      <translation>{n} Konflikte</translation>
    </message>
    <message>
      <source>{n} consent not noted</source>
      <translation>{n} Einwilligung nicht vermerkt</translation>
    </message>
    <message>
      <source>{n} consent withdrawn</source>
      <translation>{n} Einwilligung widerrufen</translation>
    </message>
    <message>
      <source>{n} consents not noted</source>
      <translation>{n} Einwilligungen nicht vermerkt</translation>
    </message>
    <message>
      <source>{n} consents withdrawn</source>
      <translation>{n} Einwilligungen widerrufen</translation>
    </message>
    <message>
      <source>{n} could not be read</source>
      <translation>{n} nicht lesbar</translation>
    </message>
    <message>
      <source>{n} damaged characters were repaired (UTF-8 that had been read as {mistaken}).</source>
      <translation>{n} beschädigte Zeichen wurden repariert (UTF-8, das als {mistaken} gelesen worden war).</translation>
    </message>
    <message>
      <source>{n} date of retention or withdrawal is kept.</source>
      <translation>{n} Termin für Aufbewahrung oder Widerruf ist vermerkt.</translation>
    </message>
    <message>
      <source>{n} dates of retention or withdrawal are kept.</source>
      <translation>{n} Termine für Aufbewahrung oder Widerruf sind vermerkt.</translation>
    </message>
    <message>
      <source>{n} day ago</source>
      <translation>vor {n} Tag</translation>
    </message>
    <message>
      <source>{n} days ago</source>
      <translation>vor {n} Tagen</translation>
    </message>
    <message>
      <source>{n} different path</source>
      <translation>{n} anderer Weg</translation>
    </message>
    <message>
      <source>{n} different paths</source>
      <translation>{n} verschiedene Wege</translation>
    </message>
    <message>
      <source>{n} dot</source>
      <translation>{n} Punkt</translation>
    </message>
    <message>
      <source>{n} dots</source>
      <translation>{n} Punkte</translation>
    </message>
    <message>
      <source>{n} entry of the history; nothing before can be undone</source>
      <translation>{n} Eintrag des Verlaufs; davor lässt sich nichts zurücknehmen</translation>
    </message>
    <message>
      <source>{n} file</source>
      <translation>{n} Datei</translation>
    </message>
    <message>
      <source>{n} files</source>
      <translation>{n} Dateien</translation>
    </message>
    <message>
      <source>{n} former competitor employee</source>
      <translation>{n} frühere Beschäftigung bei einem Wettbewerber</translation>
    </message>
    <message>
      <source>{n} former competitor employees</source>
      <translation>{n} frühere Beschäftigte von Wettbewerbern</translation>
    </message>
    <message>
      <source>{n} heard</source>
      <translation>{n} gehört</translation>
    </message>
    <message>
      <source>{n} hit</source>
      <translation>{n} Treffer</translation>
    </message>
    <message>
      <source>{n} hit in {sources} of {of} sources</source>
      <translation>{n} Treffer in {sources} von {of} Quellen</translation>
    </message>
    <message>
      <source>{n} hits</source>
      <translation>{n} Treffer</translation>
    </message>
    <message>
      <source>{n} hits in {sources} of {of} sources</source>
      <translation>{n} Treffer in {sources} von {of} Quellen</translation>
    </message>
    <message>
      <source>{n} incomplete ranking</source>
      <translation>{n} unvollständige Rangfolge</translation>
    </message>
    <message>
      <source>{n} incomplete rankings</source>
      <translation>{n} unvollständige Rangfolgen</translation>
    </message>
    <message>
      <source>{n} interview</source>
      <translation>{n} Interview</translation>
    </message>
    <message>
      <source>{n} interviews</source>
      <translation>{n} Interviews</translation>
    </message>
    <message>
      <source>{n} is a participant</source>
      <translation>{n} nimmt teil</translation>
    </message>
    <message>
      <source>{n} item</source>
      <translation>{n} Gegenstand</translation>
    </message>
    <message>
      <source>{n} items</source>
      <translation>{n} Gegenstände</translation>
    </message>
    <message>
      <source>{n} journey ends here</source>
      <translation>{n} Reise endet hier</translation>
    </message>
    <message>
      <source>{n} journeys end here</source>
      <translation>{n} Reisen enden hier</translation>
    </message>
    <message>
      <source>{n} kind of source</source>
      <translation>{n} Art von Quelle</translation>
    </message>
    <message>
      <source>{n} kinds of source</source>
      <translation>{n} Arten von Quellen</translation>
    </message>
    <message>
      <source>{n} known</source>
      <translation>{n} bekannt</translation>
    </message>
    <message>
      <source>{n} map of their own</source>
      <translation>{n} eigene Map</translation>
    </message>
    <message>
      <source>{n} maps of their own</source>
      <translation>{n} eigene Maps</translation>
    </message>
    <message>
      <source>{n} memo</source>
      <translation>{n} Memo</translation>
    </message>
    <message>
      <source>{n} memo besides those on codings</source>
      <translation>{n} Memo neben denen an Kodierungen</translation>
    </message>
    <message>
      <source>{n} memos</source>
      <translation>{n} Memos</translation>
    </message>
    <message>
      <source>{n} memos besides those on codings</source>
      <translation>{n} Memos neben denen an Kodierungen</translation>
    </message>
    <message>
      <source>{n} mention</source>
      <translation>{n} Nennung</translation>
    </message>
    <message>
      <source>{n} mentions</source>
      <translation>{n} Nennungen</translation>
    </message>
    <message>
      <source>{n} mixed</source>
      <translation>{n} gemischt</translation>
    </message>
    <message>
      <source>{n} more</source>
      <translation>{n} weitere</translation>
    </message>
    <message>
      <source>{n} more has the same share.</source>
      <translation>{n} weiterer hat denselben Anteil.</translation>
    </message>
    <message>
      <source>{n} more have the same share.</source>
      <translation>{n} weitere haben denselben Anteil.</translation>
    </message>
    <message>
      <source>{n} more: type words of the one you look for.</source>
      <translation>{n} weitere: Tippen Sie Wörter des gesuchten.</translation>
    </message>
    <message>
      <source>{n} name of a participant, speaker, company or coder becomes an alias</source>
      <translation>{n} Name einer Person, Stimme, eines Unternehmens oder einer kodierenden Person wird ein Deckname</translation>
    </message>
    <message>
      <source>{n} names of participants, speakers, companies and coders become aliases</source>
      <translation>{n} Namen von Personen, Stimmen, Unternehmen und Kodierenden werden Decknamen</translation>
    </message>
    <message>
      <source>{n} need a decision.</source>
      <translation>{n} brauchen eine Entscheidung.</translation>
    </message>
    <message>
      <source>{n} needs a decision.</source>
      <translation>{n} braucht eine Entscheidung.</translation>
    </message>
    <message>
      <source>{n} neutral</source>
      <translation>{n} neutral</translation>
    </message>
    <message>
      <source>{n} new code</source>
      <translation>{n} neuer Code</translation>
    </message>
    <message>
      <source>{n} new codes</source>
      <translation>{n} neue Codes</translation>
    </message>
    <message>
      <source>{n} new field</source>
      <translation>{n} neues Feld</translation>
    </message>
    <message>
      <source>{n} new fields</source>
      <translation>{n} neue Felder</translation>
    </message>
    <message>
      <source>{n} new participant</source>
      <translation>{n} neue Person</translation>
    </message>
    <message>
      <source>{n} new participants</source>
      <translation>{n} neue Personen</translation>
    </message>
    <message>
      <source>{n} of them has passed.</source>
      <translation>{n} davon ist vorbei.</translation>
    </message>
    <message>
      <source>{n} of them have passed.</source>
      <translation>{n} davon sind vorbei.</translation>
    </message>
    <message>
      <source>{n} of your dots</source>
      <translation>{n} Ihrer Punkte</translation>
    </message>
    <message>
      <source>{n} of {all}</source>
      <translation>{n} von {all}</translation>
    </message>
    <message>
      <source>{n} of {all} are new</source>
      <translation>{n} von {all} sind neu</translation>
    </message>
    <message>
      <source>{n} of {all} is new</source>
      <translation>{n} von {all} ist neu</translation>
    </message>
    <message>
      <source>{n} original file</source>
      <translation>{n} Originaldatei</translation>
    </message>
    <message>
      <source>{n} original file is kept unchanged inside the project, with whatever it holds about its author.</source>
      <translation>{n} Originaldatei bleibt unverändert im Projekt, mit allem, was sie über ihre Herkunft enthält.</translation>
    </message>
    <message>
      <source>{n} original files</source>
      <translation>{n} Originaldateien</translation>
    </message>
    <message>
      <source>{n} original files are kept unchanged inside the project, with whatever they hold about their authors.</source>
      <translation>{n} Originaldateien bleiben unverändert im Projekt, mit allem, was sie über ihre Herkunft enthalten.</translation>
    </message>
    <message>
      <source>{n} overlap others of the same coder and become one with them.</source>
      <translation>{n} überlappen andere derselben Person und werden eins mit ihnen.</translation>
    </message>
    <message>
      <source>{n} overlaps another of the same coder and becomes one with it.</source>
      <translation>{n} überlappt eine andere derselben Person und wird eins mit ihr.</translation>
    </message>
    <message>
      <source>{n} participant</source>
      <translation>{n} Person</translation>
    </message>
    <message>
      <source>{n} participant is in no cell, as nothing is said about this.</source>
      <translation>{n} Person ist in keiner Zelle, weil darüber nichts gesagt ist.</translation>
    </message>
    <message>
      <source>{n} participant reached it</source>
      <translation>{n} Person erreichte sie</translation>
    </message>
    <message>
      <source>{n} participant: too few for an interval</source>
      <translation>{n} Person: zu wenige für ein Intervall</translation>
    </message>
    <message>
      <source>{n} participants</source>
      <translation>{n} Teilnehmende</translation>
    </message>
    <message>
      <source>{n} participants are in no cell, as nothing is said about this.</source>
      <translation>{n} Teilnehmende sind in keiner Zelle, weil darüber nichts gesagt ist.</translation>
    </message>
    <message>
      <source>{n} participants reached it</source>
      <translation>{n} Teilnehmende erreichten sie</translation>
    </message>
    <message>
      <source>{n} participants: too few for an interval</source>
      <translation>{n} Teilnehmende: zu wenige für ein Intervall</translation>
    </message>
    <message>
      <source>{n} passage</source>
      <translation>{n} Textstelle</translation>
    </message>
    <message>
      <source>{n} passage has no stage</source>
      <translation>{n} Textstelle hat keine Phase</translation>
    </message>
    <message>
      <source>{n} passage moves with its words.</source>
      <translation>{n} Textstelle wandert mit ihren Worten.</translation>
    </message>
    <message>
      <source>{n} passage unplaced: no stage is known</source>
      <translation>{n} Textstelle ohne Phase: Die Phase ist nicht bekannt</translation>
    </message>
    <message>
      <source>{n} passage {where}</source>
      <translation>{n} Textstelle {where}</translation>
    </message>
    <message>
      <source>{n} passages</source>
      <translation>{n} Textstellen</translation>
    </message>
    <message>
      <source>{n} passages have no stage</source>
      <translation>{n} Textstellen haben keine Phase</translation>
    </message>
    <message>
      <source>{n} passages move with their words.</source>
      <translation>{n} Textstellen wandern mit ihren Worten.</translation>
    </message>
    <message>
      <source>{n} passages or more {where}</source>
      <translation>{n} oder mehr Textstellen {where}</translation>
    </message>
    <message>
      <source>{n} passages unplaced: no stage is known</source>
      <translation>{n} Textstellen ohne Phase: Die Phase ist nicht bekannt</translation>
    </message>
    <message>
      <source>{n} passages {where}</source>
      <translation>{n} Textstellen {where}</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} Personen</translation>
    </message>
    <message>
      <source>{n} people or more</source>
      <translation>{n} Personen oder mehr</translation>
    </message>
    <message>
      <source>{n} person</source>
      <translation>{n} Person</translation>
    </message>
    <message>
      <source>{n} person or more</source>
      <translation>{n} Person oder mehr</translation>
    </message>
    <message>
      <source>{n} place differs</source>
      <translation>{n} Stelle weicht ab</translation>
    </message>
    <message>
      <source>{n} place is hidden in anonymised exports.</source>
      <translation>{n} Stelle ist in anonymisierten Exporten verborgen.</translation>
    </message>
    <message>
      <source>{n} places are hidden in anonymised exports.</source>
      <translation>{n} Stellen sind in anonymisierten Exporten verborgen.</translation>
    </message>
    <message>
      <source>{n} places differ</source>
      <translation>{n} Stellen weichen ab</translation>
    </message>
    <message>
      <source>{n} plan</source>
      <translation>{n} Plan</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>{n} geplant</translation>
    </message>
    <message>
      <source>{n} plans</source>
      <translation>{n} Pläne</translation>
    </message>
    <message>
      <source>{n} pleasant</source>
      <translation>{n} angenehm</translation>
    </message>
    <message>
      <source>{n} quote was not released and is only counted</source>
      <translation>{n} Zitat war nicht freigegeben und wird nur gezählt</translation>
    </message>
    <message>
      <source>{n} quotes were not released and are only counted</source>
      <translation>{n} Zitate waren nicht freigegeben und werden nur gezählt</translation>
    </message>
    <message>
      <source>{n} read</source>
      <translation>{n} gelesen</translation>
    </message>
    <message>
      <source>{n} redacted place stays hidden</source>
      <translation>{n} geschwärzte Stelle bleibt verborgen</translation>
    </message>
    <message>
      <source>{n} redacted places stay hidden</source>
      <translation>{n} geschwärzte Stellen bleiben verborgen</translation>
    </message>
    <message>
      <source>{n} repair made after a backup</source>
      <translation>{n} Reparatur nach einer Sicherung</translation>
    </message>
    <message>
      <source>{n} repairs made after a backup</source>
      <translation>{n} Reparaturen nach einer Sicherung</translation>
    </message>
    <message>
      <source>{n} respondent</source>
      <translation>{n} befragte Person</translation>
    </message>
    <message>
      <source>{n} respondents</source>
      <translation>{n} Befragte</translation>
    </message>
    <message>
      <source>{n} row</source>
      <translation>{n} Zeile</translation>
    </message>
    <message>
      <source>{n} row is left out</source>
      <translation>{n} Zeile bleibt weg</translation>
    </message>
    <message>
      <source>{n} row is too much to paste at once.</source>
      <translation>{n} Zeile ist zu viel auf einmal.</translation>
    </message>
    <message>
      <source>{n} row left out</source>
      <translation>{n} Zeile weggelassen</translation>
    </message>
    <message>
      <source>{n} row pointed to what is lost.</source>
      <translation>{n} Zeile zeigte auf Verlorenes.</translation>
    </message>
    <message>
      <source>{n} row was here already.</source>
      <translation>{n} Zeile war schon da.</translation>
    </message>
    <message>
      <source>{n} row. </source>
      <translation>{n} Zeile. </translation>
    </message>
    <message>
      <source>{n} rows</source>
      <translation>{n} Zeilen</translation>
    </message>
    <message>
      <source>{n} rows are left out</source>
      <translation>{n} Zeilen bleiben weg</translation>
    </message>
    <message>
      <source>{n} rows are too much to paste at once.</source>
      <translation>{n} Zeilen sind zu viel auf einmal.</translation>
    </message>
    <message>
      <source>{n} rows left out</source>
      <translation>{n} Zeilen weggelassen</translation>
    </message>
    <message>
      <source>{n} rows pointed to what is lost.</source>
      <translation>{n} Zeilen zeigten auf Verlorenes.</translation>
    </message>
    <message>
      <source>{n} rows were here already.</source>
      <translation>{n} Zeilen waren schon da.</translation>
    </message>
    <message>
      <source>{n} rows. </source>
      <translation>{n} Zeilen. </translation>
    </message>
    <message>
      <source>{n} sheet and the method</source>
      <translation>{n} Blatt und die Methode</translation>
    </message>
    <message>
      <source>{n} sheets and the method</source>
      <translation>{n} Blätter und die Methode</translation>
    </message>
    <message>
      <source>{n} skipped</source>
      <translation>{n} übersprungen</translation>
    </message>
    <message>
      <source>{n} source</source>
      <translation>{n} Quelle</translation>
    </message>
    <message>
      <source>{n} source, whole</source>
      <translation>{n} Quelle, ganz</translation>
    </message>
    <message>
      <source>{n} sources</source>
      <translation>{n} Quellen</translation>
    </message>
    <message>
      <source>{n} sources, whole</source>
      <translation>{n} Quellen, ganz</translation>
    </message>
    <message>
      <source>{n} speaker</source>
      <translation>{n} Stimme</translation>
    </message>
    <message>
      <source>{n} speakers</source>
      <translation>{n} Stimmen</translation>
    </message>
    <message>
      <source>{n} stage</source>
      <translation>{n} Phase</translation>
    </message>
    <message>
      <source>{n} stages</source>
      <translation>{n} Phasen</translation>
    </message>
    <message>
      <source>{n} statement</source>
      <translation>{n} Aussage</translation>
    </message>
    <message>
      <source>{n} statements</source>
      <translation>{n} Aussagen</translation>
    </message>
    <message>
      <source>{n} suggestion</source>
      <translation>{n} Vorschlag</translation>
    </message>
    <message>
      <source>{n} suggestions</source>
      <translation>{n} Vorschläge</translation>
    </message>
    <message>
      <source>{n} thing is new</source>
      <translation>{n} Neues</translation>
    </message>
    <message>
      <source>{n} things are new</source>
      <translation>{n} neue Dinge</translation>
    </message>
    <message>
      <source>{n} to look at</source>
      <translation>{n} anzusehen</translation>
    </message>
    <message>
      <source>{n} transcript</source>
      <translation>{n} Transkript</translation>
    </message>
    <message>
      <source>{n} transcripts</source>
      <translation>{n} Transkripte</translation>
    </message>
    <message>
      <source>{n} trend added to the map</source>
      <translation>{n} Trend zur Map hinzugefügt</translation>
    </message>
    <message>
      <source>{n} trends added to the map</source>
      <translation>{n} Trends zur Map hinzugefügt</translation>
    </message>
    <message>
      <source>{n} turn</source>
      <translation>{n} Redebeitrag</translation>
    </message>
    <message>
      <source>{n} turns</source>
      <translation>{n} Redebeiträge</translation>
    </message>
    <message>
      <source>{n} unpleasant</source>
      <translation>{n} unangenehm</translation>
    </message>
    <message>
      <source>{n} value</source>
      <translation>{n} Wert</translation>
    </message>
    <message>
      <source>{n} value of “{name}” does not fit the type “{type}”.</source>
      <translation>{n} Wert von „{name}“ passt nicht zum Typ „{type}“.</translation>
    </message>
    <message>
      <source>{n} values</source>
      <translation>{n} Werte</translation>
    </message>
    <message>
      <source>{n} values of “{name}” do not fit the type “{type}”.</source>
      <translation>{n} Werte von „{name}“ passen nicht zum Typ „{type}“.</translation>
    </message>
    <message>
      <source>{n} was here already</source>
      <translation>{n} war schon da</translation>
    </message>
    <message>
      <source>{n} was here and told no feeling</source>
      <translation>{n} war hier und erzählte von keinem Gefühl</translation>
    </message>
    <message>
      <source>{n} were asked and nobody mentioned it.</source>
      <translation>{n} wurden gefragt, niemand erwähnte es.</translation>
    </message>
    <message>
      <source>{n} were here already</source>
      <translation>{n} waren schon da</translation>
    </message>
    <message>
      <source>{n} were here and told no feeling</source>
      <translation>{n} waren hier und erzählten von keinem Gefühl</translation>
    </message>
    <message>
      <source>{n} word</source>
      <translation>{n} Wort</translation>
    </message>
    <message>
      <source>{n} words</source>
      <translation>{n} Wörter</translation>
    </message>
    <message>
      <source>{n}nd</source>
      <translation>{n}.</translation>
    </message>
    <message>
      <source>{n}rd</source>
      <translation>{n}.</translation>
    </message>
    <message>
      <source>{n}st</source>
      <translation>{n}.</translation>
    </message>
    <message>
      <source>{n}th</source>
      <translation>{n}.</translation>
    </message>
    <message>
      <source>{participants} of {participants2}</source>
      <translation>{participants} von {participants2}</translation>
    </message>
    <message>
      <source>{part}, in {page}</source>
      <translation>{part}, in {page}</translation>
    </message>
    <message>
      <source>{people} took {paths}; {stepping_back} stepped back, {skipping} skipped a stage, {concurrent} were in two stages at once</source>
      <translation>{people} gingen {paths}; {stepping_back} gingen zurück, {skipping} übersprangen eine Phase, {concurrent} waren in zwei Phasen zugleich</translation>
    </message>
    <message>
      <source>{people}, {n} heard</source>
      <translation>{people}, {n} gehört</translation>
    </message>
    <message>
      <source>{percent} lost{spread}</source>
      <translation>{percent} verloren{spread}</translation>
    </message>
    <message>
      <source>{point}: {total}; the run after it brought {rule}. {value}</source>
      <translation>{point}: {total}; die Folge danach brachte {rule}. {value}</translation>
    </message>
    <message>
      <source>{read} of {lines} sources read</source>
      <translation>{read} von {lines} Quellen gelesen</translation>
    </message>
    <message>
      <source>{reason}, in {title}.</source>
      <translation>{reason}, in {title}.</translation>
    </message>
    <message>
      <source>{right} of {suggested} right</source>
      <translation>{right} von {suggested} richtig</translation>
    </message>
    <message>
      <source>{right} of {suggested} suggested were right, {right} of {all} found.</source>
      <translation>{right} von {suggested} Vorschlägen stimmten, {right} von {all} wurden gefunden.</translation>
    </message>
    <message>
      <source>{right} of {suggested} suggested were right, {right} of {positives} found.</source>
      <translation>{right} von {suggested} vorgeschlagenen waren richtig, {right} von {positives} gefunden.</translation>
    </message>
    <message>
      <source>{rows} of {rows2} codings · {people} of {people2} participants</source>
      <translation>{rows} von {rows2} Kodierungen · {people} von {people2} Teilnehmenden</translation>
    </message>
    <message>
      <source>{rows} rows point to something that is not there, the first in {table}.</source>
      <translation>{rows} Zeilen verweisen auf etwas, das es nicht gibt, die erste in {table}.</translation>
    </message>
    <message>
      <source>{said}; not by {people}</source>
      <translation>{said}; nicht von {people}</translation>
    </message>
    <message>
      <source>{same} words stay, {gone} go, {new} are new.</source>
      <translation>{same} Wörter bleiben, {gone} gehen, {new} sind neu.</translation>
    </message>
    <message>
      <source>{score}, rank {best}–{worst}</source>
      <translation>{score}, Rang {best}–{worst}</translation>
    </message>
    <message>
      <source>{seconds} s left</source>
      <translation>noch {seconds} s</translation>
    </message>
    <message>
      <source>{service} synchronises the folder of this project.</source>
      <translation>{service} synchronisiert den Ordner dieses Projekts.</translation>
    </message>
    <message>
      <source>{share} % contradicting</source>
      <translation>{share} % widersprechend</translation>
    </message>
    <message>
      <source>{share} %, interval {low} %–{high} %</source>
      <translation>{share} %, Intervall {low} %–{high} %</translation>
    </message>
    <message>
      <source>{share} of those who left {stage} went here</source>
      <translation>{share} derer, die {stage} verließen, gingen hierher</translation>
    </message>
    <message>
      <source>{share} or more are lost here and no pain is coded as the reason: look for it in the next interviews.</source>
      <translation>{share} oder mehr gehen hier verloren, und kein Schmerzpunkt ist als Grund kodiert: Fragen Sie in den nächsten Interviews danach.</translation>
    </message>
    <message>
      <source>{share} participants</source>
      <translation>{share} Teilnehmende</translation>
    </message>
    <message>
      <source>{share} participants told of a pain here</source>
      <translation>{share} Teilnehmende erzählten hier von einem Schmerzpunkt</translation>
    </message>
    <message>
      <source>{sheet}, row {row}</source>
      <translation>{sheet}, Zeile {row}</translation>
    </message>
    <message>
      <source>{sheet}, row {row}, {why}.</source>
      <translation>{sheet}, Zeile {row}: {why}.</translation>
    </message>
    <message>
      <source>{sheet}, the deleted row “{label}”, {fault}.</source>
      <translation>{sheet}, die gelöschte Zeile „{label}“: {fault}.</translation>
    </message>
    <message>
      <source>{shown} in {sources} sources</source>
      <translation>{shown} in {sources} Quellen</translation>
    </message>
    <message>
      <source>{shown} of {n} sources · {words} words</source>
      <translation>{shown} von {n} Quellen · {words} Wörter</translation>
    </message>
    <message>
      <source>{sides}: no clear change in any of {codes}. With so few people only large changes can show.</source>
      <translation>{sides}: keine klare Änderung in {codes}. Bei so wenigen Personen zeigen sich nur große Änderungen.</translation>
    </message>
    <message>
      <source>{sides}: none of {statements} differs clearly. With so few people only large differences can show.</source>
      <translation>{sides}: Keine von {statements} weicht klar ab. Bei so wenigen Personen zeigen sich nur große Unterschiede.</translation>
    </message>
    <message>
      <source>{sides}: {clear} of {codes} differ clearly, first {code} ({first} → {second}, {low} to {high} points); {sure} hold after Holm's correction, the rest are exploratory.</source>
      <translation>{sides}: {clear} von {codes} weichen klar ab, zuerst {code} ({first} → {second}, {low} bis {high} Punkte); {sure} halten nach Holms Korrektur, der Rest ist explorativ.</translation>
    </message>
    <message>
      <source>{sides}: {clear} of {statements} differ clearly, first “{text}” in {stage} ({before} → {after}); {sure} hold after Holm's correction, the rest are exploratory.</source>
      <translation>{sides}: {clear} von {statements} weichen klar ab, zuerst „{text}“ in {stage} ({before} → {after}); {sure} halten nach Holms Korrektur, der Rest ist explorativ.</translation>
    </message>
    <message>
      <source>{since} to {until}</source>
      <translation>{since} bis {until}</translation>
    </message>
    <message>
      <source>{some} of {n}</source>
      <translation>{some} von {n}</translation>
    </message>
    <message>
      <source>{some} of {n} coding has its place.</source>
      <translation>{some} von {n} Kodierung hat ihren Ort.</translation>
    </message>
    <message>
      <source>{some} of {n} codings have their place.</source>
      <translation>{some} von {n} Kodierungen haben ihren Ort.</translation>
    </message>
    <message>
      <source>{some} of {n} memo</source>
      <translation>{some} von {n} Memo</translation>
    </message>
    <message>
      <source>{some} of {n} memos</source>
      <translation>{some} von {n} Memos</translation>
    </message>
    <message>
      <source>{sources}, {participants}, {codings}.</source>
      <translation>{sources}, {participants}, {codings}.</translation>
    </message>
    <message>
      <source>{stage} is most likely to make or break the journey (score {score} from {parts}); over {weightings} weightings of the components its rank lies between {best_rank} and {worst_rank} of {count}.{hidden} The score is a guide to look closer, not a validated measure.</source>
      <translation>{stage} entscheidet am ehesten über die Reise (Wert {score} aus {parts}); bei {weightings} Gewichtungen der Bestandteile liegt der Rang zwischen {best_rank} und {worst_rank} von {count}.{hidden} Der Wert ist ein Hinweis zum genaueren Hinsehen, kein geprüftes Maß.</translation>
    </message>
    <message>
      <source>{stage}: half or more in pain and a mean feeling of −1 or below</source>
      <translation>{stage}: Mindestens die Hälfte hat Probleme, mittleres Gefühl −1 oder darunter</translation>
    </message>
    <message>
      <source>{stage}: score {score}; its rank lies between {best} and {worst}</source>
      <translation>{stage}: Wert {score}; der Rang liegt zwischen {best} und {worst}</translation>
    </message>
    <message>
      <source>{stage}: what people said</source>
      <translation>{stage}: was gesagt wurde</translation>
    </message>
    <message>
      <source>{stage}: {visitors} visitors, {entered} began here, {ended} ended here</source>
      <translation>{stage}: {visitors} kamen, {entered} begannen hier, {ended} endeten hier</translation>
    </message>
    <message>
      <source>{start} → {end}: {share} of those who left</source>
      <translation>{start} → {end}: {share} derer, die gingen</translation>
    </message>
    <message>
      <source>{status}: {yes} for, {no} against</source>
      <translation>{status}: {yes} dafür, {no} dagegen</translation>
    </message>
    <message>
      <source>{text} ({badge}, tier {tier})</source>
      <translation>{text} ({badge}, Stufe {tier})</translation>
    </message>
    <message>
      <source>{text} Everything stays on this computer.</source>
      <translation>{text} Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
      <source>{text}. A cell that is not asked about says nothing about customers.</source>
      <translation>{text}. Eine Zelle, nach der nicht gefragt wird, sagt nichts über die Kundschaft.</translation>
    </message>
    <message>
      <source>{text}. Only journeys whose order is known are counted.</source>
      <translation>{text}. Nur Reisen mit bekannter Reihenfolge zählen.</translation>
    </message>
    <message>
      <source>{text}. Only the same people before and after make a conversion.</source>
      <translation>{text}. Nur dieselben Menschen vorher und nachher ergeben eine Konversion.</translation>
    </message>
    <message>
      <source>{text}. The plan is the order of the stages, and only journeys whose order is known count.</source>
      <translation>{text}. Der Plan ist die Reihenfolge der Phasen, und nur Reisen mit bekannter Reihenfolge zählen.</translation>
    </message>
    <message>
      <source>{text}: {k} of {n} participants</source>
      <translation>{text}: {k} von {n} Teilnehmenden</translation>
    </message>
    <message>
      <source>{times} time{value}</source>
      <translation>{times} Mal{value}</translation>
    </message>
    <message>
      <source>{title} is not computed: {reason}.</source>
      <translation>{title} ist nicht berechnet: {reason}.</translation>
    </message>
    <message>
      <source>{title}, {kind}, {codings} codings, {status}</source>
      <translation>{title}, {kind}, {codings} Kodierungen, {status}</translation>
    </message>
    <message>
      <source>{title}: codebook</source>
      <translation>{title}: Codebuch</translation>
    </message>
    <message>
      <source>{title}: minutes</source>
      <translation>{title}: Protokoll</translation>
    </message>
    <message>
      <source>{total} hits</source>
      <translation>{total} Treffer</translation>
    </message>
    <message>
      <source>{turns} turns</source>
      <translation>{turns} Redebeiträge</translation>
    </message>
    <message>
      <source>{unplaced} passages without a stage</source>
      <translation>{unplaced} Textstellen ohne Phase</translation>
    </message>
    <message>
      <source>{unplaced} unplaced</source>
      <translation>{unplaced} ohne Phase</translation>
    </message>
    <message>
      <source>{value} and {names}</source>
      <translation>{value} und {names}</translation>
    </message>
    <message>
      <source>{value} min left</source>
      <translation>noch {value} min</translation>
    </message>
    <message>
      <source>{value} more</source>
      <translation>{value} weitere</translation>
    </message>
    <message>
      <source>{value} more come up when these are placed.</source>
      <translation>{value} weitere kommen hinzu, wenn diese platziert sind.</translation>
    </message>
    <message>
      <source>{value} of {found}</source>
      <translation>{value} von {found}</translation>
    </message>
    <message>
      <source>{value} of {steps}</source>
      <translation>{value} von {steps}</translation>
    </message>
    <message>
      <source>{value}, interval {low} to {high}</source>
      <translation>{value}, Intervall {low} bis {high}</translation>
    </message>
    <message>
      <source>{visitors} came, {again} came again</source>
      <translation>{visitors} kamen, {again} kamen wieder</translation>
    </message>
    <message>
      <source>{votes} dots</source>
      <translation>{votes} Punkte</translation>
    </message>
    <message>
      <source>{what} at position {at} has nothing before it to join.</source>
      <translation>{what} an Stelle {at} hat nichts davor zu verbinden.</translation>
    </message>
    <message>
      <source>{what} of hypothesis “{name}”</source>
      <translation>{what} der Hypothese „{name}“</translation>
    </message>
    <message>
      <source>{what} of stage “{name}”</source>
      <translation>{what} der Phase „{name}“</translation>
    </message>
    <message>
      <source>{what} of “{title}”</source>
      <translation>{what} von „{title}“</translation>
    </message>
    <message>
      <source>{what}: {which}</source>
      <translation>{what}: {which}</translation>
    </message>
    <message>
      <source>{what}; their sources stay</source>
      <translation>{what}; ihre Quellen bleiben</translation>
    </message>
    <message>
      <source>{where} · {reached} participants</source>
      <translation>{where} · {reached} Teilnehmende</translation>
    </message>
    <message>
      <source>{where}: these stay as they are</source>
      <translation>{where}: diese bleiben, wie sie sind</translation>
    </message>
    <message>
      <source>{whole}  ·  here {here}</source>
      <translation>{whole}  ·  hier {here}</translation>
    </message>
    <message>
      <source>{who}, and no code was given that could be compared.</source>
      <translation>{who}, und kein Code wurde vergeben, der sich vergleichen ließe.</translation>
    </message>
    <message>
      <source>{who}: α = {value}{value2} on participant × cell, {verdict}; α_U = {number} on the text; least agreement on {code} (α = {number2}); {places}.</source>
      <translation>{who}: α = {value}{value2} über Teilnehmende × Zelle, {verdict}; α_U = {number} am Text; geringste Übereinstimmung bei {code} (α = {number2}); {places}.</translation>
    </message>
    <message>
      <source>{words} ({keys})</source>
      <translation>{words} ({keys})</translation>
    </message>
    <message>
      <source>{words} words</source>
      <translation>{words} Wörter</translation>
    </message>
    <message>
      <source>{yes} of {all} accepted.</source>
      <translation>{yes} von {all} angenommen.</translation>
    </message>
    <message>
      <source>± {n} felt both ways</source>
      <translation>± {n} fühlten beides</translation>
    </message>
    <message>
      <source>α: would another coder find the code for the same participant (Krippendorff 2004); α_U: on the same stretch of text (Krippendorff 1995).</source>
      <translation>α: Fände eine andere Person den Code bei denselben Teilnehmenden (Krippendorff 2004); α_U: am selben Stück Text (Krippendorff 1995).</translation>
    </message>
    <message>
      <source>–</source>
      <translation>–</translation>
    </message>
    <message>
      <source>“{before}” became “{after}”</source>
      <translation>„{before}“ wurde „{after}“</translation>
    </message>
    <message>
      <source>“{color}” is not a colour of coders.</source>
      <translation>„{color}“ ist keine Farbe für Kodierende.</translation>
    </message>
    <message>
      <source>“{decision}” is no decision on a passage.</source>
      <translation>„{decision}“ ist keine Entscheidung über eine Textstelle.</translation>
    </message>
    <message>
      <source>“{direction}” is not a direction.</source>
      <translation>„{direction}“ ist keine Richtung.</translation>
    </message>
    <message>
      <source>“{due}” is not a date.</source>
      <translation>„{due}“ ist kein Datum.</translation>
    </message>
    <message>
      <source>“{kind}” is not a kind of code.</source>
      <translation>„{kind}“ ist keine Art von Code.</translation>
    </message>
    <message>
      <source>“{kind}” is not a kind of lane.</source>
      <translation>„{kind}“ ist keine Art von Zeile.</translation>
    </message>
    <message>
      <source>“{name}:” at position {at} cannot be used with these brackets.</source>
      <translation>„{name}:“ an Stelle {at} lässt sich mit diesen Klammern nicht verwenden.</translation>
    </message>
    <message>
      <source>“{name}:” needs a date such as 2026-03-14 (position {value}).</source>
      <translation>„{name}:“ braucht ein Datum wie 2026-03-14 (Stelle {value}).</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
    <message>
      <source>“{name}” cannot be opened.</source>
      <translation>„{name}“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read.</source>
      <translation>„{name}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>“{name}” could not be written.</source>
      <translation>„{name}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>“{name}” groups codes; choose one below it</source>
      <translation>„{name}“ fasst Codes zusammen; wählen Sie einen darunter</translation>
    </message>
    <message>
      <source>“{name}” has no key now</source>
      <translation>„{name}“ hat jetzt keine Taste</translation>
    </message>
    <message>
      <source>“{name}” has nothing to choose from.</source>
      <translation>„{name}“ hat nichts zur Auswahl.</translation>
    </message>
    <message>
      <source>“{name}” has the key {key}</source>
      <translation>„{name}“ hat die Taste {key}</translation>
    </message>
    <message>
      <source>“{name}” holds no people.</source>
      <translation>„{name}“ enthält keine Personen.</translation>
    </message>
    <message>
      <source>“{name}” holds {n} code: {new} new, {known} known, {same} of them the same in all it says.</source>
      <translation>„{name}“ enthält {n} Code: {new} neu, {known} bekannt, davon {same} in allem gleich.</translation>
    </message>
    <message>
      <source>“{name}” holds {n} codes: {new} new, {known} known, {same} of them the same in all they say.</source>
      <translation>„{name}“ enthält {n} Codes: {new} neu, {known} bekannt, davon {same} in allem gleich.</translation>
    </message>
    <message>
      <source>“{name}” is no codebook Trailmark reads.</source>
      <translation>„{name}“ ist kein Codebuch, das Trailmark liest.</translation>
    </message>
    <message>
      <source>“{name}” is no table of people.</source>
      <translation>„{name}“ ist keine Tabelle von Personen.</translation>
    </message>
    <message>
      <source>“{name}” is no workbook.</source>
      <translation>„{name}“ ist keine Arbeitsmappe.</translation>
    </message>
    <message>
      <source>“{name}” is suggested as usual</source>
      <translation>„{name}“ wird wie üblich vorgeschlagen</translation>
    </message>
    <message>
      <source>“{name}” is suggested from a score of {score} of 100</source>
      <translation>„{name}“ wird ab einem Wert von {score} von 100 vorgeschlagen</translation>
    </message>
    <message>
      <source>“{name}” is there already.</source>
      <translation>„{name}“ gibt es schon.</translation>
    </message>
    <message>
      <source>“{name}” is too large.</source>
      <translation>„{name}“ ist zu groß.</translation>
    </message>
    <message>
      <source>“{name}” looks like a table of {program}.</source>
      <translation>„{name}“ sieht aus wie eine Tabelle von {program}.</translation>
    </message>
    <message>
      <source>“{name}” only groups codes.</source>
      <translation>„{name}“ fasst nur Codes zusammen.</translation>
    </message>
    <message>
      <source>“{name}” says nothing the project does not say.</source>
      <translation>„{name}“ sagt nichts, was das Projekt nicht sagt.</translation>
    </message>
    <message>
      <source>“{name}” was taken for “{whole}”.</source>
      <translation>„{name}“ wurde für „{whole}“ gehalten.</translation>
    </message>
    <message>
      <source>“{old}” becomes “{new}”</source>
      <translation>„{old}“ wird „{new}“</translation>
    </message>
    <message>
      <source>“{origin}” is not an origin of codings.</source>
      <translation>„{origin}“ ist keine Herkunft von Kodierungen.</translation>
    </message>
    <message>
      <source>“{relation}” is not a relation.</source>
      <translation>„{relation}“ ist keine Beziehung.</translation>
    </message>
    <message>
      <source>“{size}” is not a paper size.</source>
      <translation>„{size}“ ist keine Papiergröße.</translation>
    </message>
    <message>
      <source>“{title}” has its corrected text; every mark moved with its words</source>
      <translation>„{title}“ hat den korrigierten Text; jede Markierung wanderte mit ihren Worten</translation>
    </message>
    <message>
      <source>“{title}” is open again</source>
      <translation>„{title}“ ist wieder offen</translation>
    </message>
    <message>
      <source>“{title}” is reviewed</source>
      <translation>„{title}“ ist gelesen</translation>
    </message>
    <message>
      <source>“{type}” is not a type of attribute.</source>
      <translation>„{type}“ ist kein Typ für Merkmale.</translation>
    </message>
    <message>
      <source>“{type}” is not a type of field.</source>
      <translation>„{type}“ ist kein Typ für Felder.</translation>
    </message>
    <message>
      <source>“{value}” is not a kind of code.</source>
      <translation>„{value}“ ist keine Art von Code.</translation>
    </message>
    <message>
      <source>“{value}” is not a {name} Trailmark knows.</source>
      <translation>„{value}“ ist als {name} unbekannt.</translation>
    </message>
    <message>
      <source>“{value}” is not a {name} of a map.</source>
      <translation>„{value}“ ist bei einer Map als {name} nicht möglich.</translation>
    </message>
    <message>
      <source>“{value}” is not a {name} of a source.</source>
      <translation>„{value}“ ist bei einer Quelle als {name} nicht möglich.</translation>
    </message>
    <message>
      <source>“{value}” is not possible here.</source>
      <translation>„{value}“ ist hier nicht möglich.</translation>
    </message>
    <message>
      <source>“{word}” is no verdict.</source>
      <translation>„{word}“ ist kein Urteil.</translation>
    </message>
    <message>
      <source>“~” stands behind a word, alone or with 1 or 2 (position {value}).</source>
      <translation>„~“ steht hinter einem Wort, allein oder mit 1 oder 2 (Stelle {value}).</translation>
    </message>
    <message>
      <source>“~” works on one word (position {value}).</source>
      <translation>„~“ wirkt auf ein Wort (Stelle {value}).</translation>
    </message>
    <message>
      <source>… and {n} more</source>
      <translation>… und {n} weitere</translation>
    </message>
    <message>
      <source>… and {n} more place</source>
      <translation>… und {n} weitere Stelle</translation>
    </message>
    <message>
      <source>… and {n} more places</source>
      <translation>… und {n} weitere Stellen</translation>
    </message>
    <message>
      <source>… and {n} more row</source>
      <translation>… und {n} weitere Zeile</translation>
    </message>
    <message>
      <source>… and {n} more rows</source>
      <translation>… und {n} weitere Zeilen</translation>
    </message>
    <message>
      <source>… and {n} more voice</source>
      <translation>… und {n} weitere Stimme</translation>
    </message>
    <message>
      <source>… and {n} more voices</source>
      <translation>… und {n} weitere Stimmen</translation>
    </message>
    <message>
      <source>← Earlier</source>
      <translation>← Früher</translation>
    </message>
    <message>
      <source>↑ Up</source>
      <translation>↑ Nach oben</translation>
    </message>
    <message>
      <source>↓ Down</source>
      <translation>↓ Nach unten</translation>
    </message>
    <message>
      <source>−1 bad</source>
      <translation>−1 schlecht</translation>
    </message>
    <message>
      <source>−2 very bad</source>
      <translation>−2 sehr schlecht</translation>
    </message>
    <message>
      <source>≥ {many} people, ≥ {kinds} kinds of source, ≤ {share} contradicting, not fragile</source>
      <translation>≥ {many} Personen, ≥ {kinds} Arten von Quellen, ≤ {share} widersprechend, nicht brüchig</translation>
    </message>
    <message>
      <source>≥ {several} people</source>
      <translation>≥ {several} Personen</translation>
    </message>
  </context>
</TS>
