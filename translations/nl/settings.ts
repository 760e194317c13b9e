<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BackupWords</name>
    <message>
        <source>Another backup is being made at this moment. Try again in a minute.</source>
        <translation>Er wordt net een andere reservekopie gemaakt. Probeer het over een minuut nog eens.</translation>
    </message>
    <message>
        <source>H:mm</source>
        <extracomment>How a time of day is written; H hours, mm minutes</extracomment>
        <translation>H.mm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day (&quot;9 May&quot;), %2 a time of day</extracomment>
        <translation>%1 %2 uur</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-stick</translation>
    </message>
    <message>
        <source>Stick ‘%1’</source>
        <translation>Stick ‘%1’</translation>
    </message>
    <message>
        <source>Folder ‘%1’</source>
        <translation>Map ‘%1’</translation>
    </message>
    <message numerus="yes">
        <source>%n learners</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2. Read back: everything is in it.</source>
        <translation>%1 en %2. Nagekeken: alles zit erin.</translation>
    </message>
    <message>
        <source>The disk of this laptop is full. Your work is safe, and no half backup stays behind. Make room and try again.</source>
        <translation>De schijf van deze laptop is vol. Je werk is veilig en er blijft geen halve kopie staan. Maak ruimte en probeer het nog eens.</translation>
    </message>
    <message>
        <source>There is too little room at this place. Your work is safe, and no half backup stays behind. Choose another place, or make room.</source>
        <translation>Op deze plek is te weinig ruimte. Je werk is veilig en er blijft geen halve kopie staan. Kies een andere plek, of maak ruimte.</translation>
    </message>
    <message>
        <source>The stick or folder is not there any more. Your work is safe. Put the stick in and try again, or choose another place.</source>
        <translation>De stick of map is er niet meer. Je werk is veilig. Doe de stick erin en probeer het nog eens, of kies een andere plek.</translation>
    </message>
    <message>
        <source>Inkaart may not write at this place. Your work is safe. Choose another place, or take the lock off the stick.</source>
        <translation>Inkaart mag op deze plek niet schrijven. Je werk is veilig. Kies een andere plek, of haal het slotje van de stick.</translation>
    </message>
    <message>
        <source>Stopped. No half backup stays behind.</source>
        <translation>Gestopt. Er blijft geen halve kopie staan.</translation>
    </message>
    <message>
        <source>The backup cannot be read back, so it is taken away again. Your work is safe. The stick may be worn out: take another one.</source>
        <translation>De kopie is niet terug te lezen. Daarom is hij weer weggehaald. Je werk is veilig. Misschien is de stick versleten: neem een andere.</translation>
    </message>
    <message>
        <source>Writing at this place does not work. Your work is safe, and no half backup stays behind. Try another stick or folder.</source>
        <translation>Schrijven op deze plek lukt niet. Je werk is veilig en er blijft geen halve kopie staan. Probeer een andere stick of map.</translation>
    </message>
    <message>
        <source>This is the folder where Inkaart itself keeps the work. A backup there is lost together with it. Choose a stick or another folder.</source>
        <translation>Dit is de map waar Inkaart zelf het werk bewaart. Een kopie daar gaat samen met het werk verloren. Kies een stick of een andere map.</translation>
    </message>
    <message>
        <source>Something else with that name lies there already. Inkaart leaves it as it is. Choose another place.</source>
        <translation>Daar ligt al iets anders met die naam. Inkaart laat het zoals het is. Kies een andere plek.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of photos or files are damaged or gone on this laptop, so they are not in the backup. All else is in it. Keep your older backups and ask for help.</source>
        <translation>
            <numerusform>%n deel van een foto of bestand is op deze laptop kapot of weg. Dat zit niet in de kopie. Al het andere zit erin. Bewaar je oudere kopieën en vraag om hulp.</numerusform>
            <numerusform>%n delen van foto’s of bestanden zijn op deze laptop kapot of weg. Die zitten niet in de kopie. Al het andere zit erin. Bewaar je oudere kopieën en vraag om hulp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogoSentence</name>
    <message>
        <source>This picture is too big. The logo stays as it was. Choose a smaller one.</source>
        <translation>Dit plaatje is te groot. Het logo blijft zoals het was. Kies een kleiner plaatje.</translation>
    </message>
    <message>
        <source>This is no JPEG, PNG or SVG. The logo stays as it was. Choose another file.</source>
        <translation>Dit is geen JPEG, PNG of SVG. Het logo blijft zoals het was. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This picture is damaged. The logo stays as it was. Choose another file.</source>
        <translation>Dit plaatje is beschadigd. Het logo blijft zoals het was. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This SVG holds programs or links, so Inkaart does not take it. Save it as PNG and choose that.</source>
        <translation>In deze SVG zitten programma’s of links. Daarom neemt Inkaart hem niet. Bewaar hem als PNG en kies die.</translation>
    </message>
    <message>
        <source>This file is not here any more. The logo stays as it was.</source>
        <translation>Dit bestand is er niet meer. Het logo blijft zoals het was.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>This centre</source>
        <translation>Dit centrum</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>How the program looks: light or dark, size of text</extracomment>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Lock and recovery</source>
        <translation>Slot en herstel</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>On</source>
        <comment>switch</comment>
        <extracomment>A setting that is on</extracomment>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>switch</comment>
        <extracomment>A setting that is off</extracomment>
        <translation>Uit</translation>
    </message>
</context>
<context>
    <name>SlotSentence</name>
    <message>
        <source>This is not your present passphrase. Nothing has changed. Check capitals and spaces and try again.</source>
        <translation>Dit is niet je wachtzin van nu. Er is niets veranderd. Let op hoofdletters en spaties en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Then nobody could open Inkaart any more. Nothing has changed. First add somebody else.</source>
        <translation>Dan kan niemand Inkaart nog openen. Er is niets veranderd. Voeg eerst iemand anders toe.</translation>
    </message>
    <message>
        <source>There has to be a coordinator. Nothing has changed. First make somebody else coordinator.</source>
        <translation>Er moet een coördinator zijn. Er is niets veranderd. Maak eerst iemand anders coördinator.</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::BackupHead</name>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Wachtzin van deze kopie</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Maak nu een kopie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>A passphrase of its own</source>
        <translation>Een eigen wachtzin</translation>
    </message>
    <message>
        <source>The recovery code always opens it. A passphrase can be added, for who does not have the code.</source>
        <translation>De herstelcode opent een kopie altijd. Een wachtzin kan erbij, voor wie de code niet heeft.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Waarheen?</translation>
    </message>
    <message>
        <source>Put in a stick, or choose another place.</source>
        <translation>Doe een stick in de laptop, of kies een andere plek.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stoppen …</translation>
    </message>
    <message>
        <source>Reading the backup back</source>
        <translation>De kopie nakijken</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>De kopie maken</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes: &quot;12 MB of 84 MB&quot;</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Er is geen kopie gemaakt</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>De kopie is niet gemaakt</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Laatste reservekopie: %1</translation>
    </message>
    <message numerus="yes">
        <source>That is %n days ago. Make a new one today.</source>
        <translation>
            <numerusform>Dat is %n dag geleden. Maak vandaag een nieuwe.</numerusform>
            <numerusform>Dat is %n dagen geleden. Maak vandaag een nieuwe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Read back: everything can be returned.</source>
        <translation>%1. Nagekeken: alles is terug te lezen.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Er is nog geen reservekopie</translation>
    </message>
    <message>
        <source>If this laptop breaks or is lost, everything on it is gone. A stick helps.</source>
        <translation>Gaat deze laptop stuk of raakt hij weg, dan is alles weg. Een stick helpt.</translation>
    </message>
    <message>
        <source>There is a backup</source>
        <translation>Er is een reservekopie</translation>
    </message>
    <message>
        <source>The date of this laptop is not right, or was not when it was made. Set the date, and then make a new backup: one of a wrong date does not expire.</source>
        <translation>De datum van deze laptop klopt niet, of klopte niet toen de kopie gemaakt werd. Zet de datum goed en maak dan een nieuwe kopie: een kopie met een verkeerde datum verloopt niet.</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::BackupPlaces</name>
    <message>
        <source>Another place …</source>
        <translation>Andere plek …</translation>
    </message>
    <message>
        <source>There is no stick in. Put one in, or choose a place.</source>
        <translation>Er zit geen stick in. Doe er een in, of kies een plek.</translation>
    </message>
    <message>
        <source>The copy goes to:</source>
        <translation>De kopie komt hier:</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 vrij</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::BackupView</name>
    <message>
        <source>%1, %2, until %3</source>
        <extracomment>%1: a place, %2: a size, %3: a day</extracomment>
        <translation>%1, %2, tot %3</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>backup</comment>
        <extracomment>A backup that was read again after it was written</extracomment>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopieën</translation>
    </message>
    <message numerus="yes">
        <source>Reminder after %n days</source>
        <translation>
            <numerusform>Herinnering na %n dag</numerusform>
            <numerusform>Herinnering na %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then it stands on Today. A backup expires after %n days; Inkaart takes it away when it can reach it. The newest one always stays.</source>
        <translation>
            <numerusform>Dan staat het bij Vandaag. Een kopie verloopt na %n dag. Dan haalt Inkaart hem weg, als dat kan. De nieuwste blijft altijd.</numerusform>
            <numerusform>Dan staat het bij Vandaag. Een kopie verloopt na %n dagen. Dan haalt Inkaart hem weg, als dat kan. De nieuwste blijft altijd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Zet een kopie terug</translation>
    </message>
    <message>
        <source>Have the stick or the file at hand.</source>
        <translation>Je hebt de stick of het bestand.</translation>
    </message>
    <message>
        <source>Afterwards you see exactly what came back.</source>
        <translation>Daarna zie je precies wat er terug is.</translation>
    </message>
    <message>
        <source>A backup is locked. Who finds the stick can read nothing.</source>
        <translation>Een kopie is op slot. Wie de stick vindt, kan niets lezen.</translation>
    </message>
    <message>
        <source>Look at a backup</source>
        <translation>Kijk in een kopie</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <translation>Kopieën (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>This is no backup of Inkaart, or it is damaged. Choose another file.</source>
        <translation>Dit is geen kopie van Inkaart, of hij is beschadigd. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Backup of %1, made %2. Good until %3.</source>
        <translation>Kopie van %1, gemaakt op %2. Goed tot %3.</translation>
    </message>
    <message>
        <source>It opens with the recovery code of that day, or with its passphrase.</source>
        <translation>Hij opent met de herstelcode van die dag, of met zijn wachtzin.</translation>
    </message>
    <message>
        <source>It opens with the recovery code of that day.</source>
        <translation>Hij opent met de herstelcode van die dag.</translation>
    </message>
    <message>
        <source>Here come the backups you make on this laptop.</source>
        <translation>Hier komen de kopieën die je op deze laptop maakt.</translation>
    </message>
    <message>
        <source>On the new laptop choose “Put a backup back”.</source>
        <translation>Kies op de nieuwe laptop ‘Zet een reservekopie terug’.</translation>
    </message>
    <message>
        <source>You know the recovery code or its passphrase.</source>
        <translation>Je weet de herstelcode of de wachtzin van de kopie.</translation>
    </message>
    <message>
        <source>That is possible on an empty Inkaart, or when it does not open any more. What is here always stays.</source>
        <translation>Dat kan op een lege Inkaart, of als Inkaart niet meer opengaat. Wat hier staat, blijft altijd staan.</translation>
    </message>
    <message>
        <source>%1, %2. The date was not right, so it does not expire.</source>
        <extracomment>%1: a place, %2: a size</extracomment>
        <translation>%1, %2. De datum klopte niet, daarom verloopt deze kopie niet.</translation>
    </message>
    <message>
        <source>Backup of %1, made %2. It does not expire: the date was not right.</source>
        <translation>Kopie van %1, gemaakt op %2. Die verloopt niet: de datum klopte niet.</translation>
    </message>
    <message>
        <source>Not here now</source>
        <comment>backup</comment>
        <extracomment>A backup whose stick is not in the laptop now, or that somebody moved</extracomment>
        <translation>Nu niet hier</translation>
    </message>
    <message numerus="yes">
        <source>%n parts missing</source>
        <comment>backup</comment>
        <extracomment>Parts of photos or files that are not in a backup</extracomment>
        <translation>
            <numerusform>%n deel mist</numerusform>
            <numerusform>%n delen missen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::settings::CentreView</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Address of the centre changed</source>
        <translation>Adres van het centrum veranderd</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Town of the centre changed</source>
        <translation>Plaats van het centrum veranderd</translation>
    </message>
    <message>
        <source>Address of the page that checks badges</source>
        <translation>Webadres van de pagina die badges controleert</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>after the number field</comment>
        <translation>
            <numerusform>maand</numerusform>
            <numerusform>maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>On paper and badges</source>
        <translation>Op papier en badges</translation>
    </message>
    <message>
        <source>May stay empty. Then a badge is checked with Inkaart.</source>
        <translation>Mag leeg blijven. Dan controleer je een badge met Inkaart.</translation>
    </message>
    <message>
        <source>Keep dossiers</source>
        <translation>Dossiers bewaren</translation>
    </message>
    <message>
        <source>After the last talk. The consent slip says so too.</source>
        <translation>Na het laatste gesprek. Zo staat het ook op het briefje voor een ouder.</translation>
    </message>
    <message numerus="yes">
        <source>Dossiers are kept %n months</source>
        <translation>
            <numerusform>Dossiers bewaren: %n maand</numerusform>
            <numerusform>Dossiers bewaren: %n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>A centre has a name. The old one stays.</source>
        <translation>Een centrum heeft een naam. De oude blijft staan.</translation>
    </message>
    <message>
        <source>Name of the centre: %1</source>
        <translation>Naam van het centrum: %1</translation>
    </message>
    <message>
        <source>Begin with https:// and leave out ? and #. The old one stays.</source>
        <translation>Begin met https:// en laat ? en # weg. Het oude adres blijft staan.</translation>
    </message>
    <message>
        <source>Address of the checking page changed</source>
        <translation>Webadres veranderd</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::ConsentView</name>
    <message numerus="yes">
        <source>%n years old</source>
        <comment>after the number field</comment>
        <translation>
            <numerusform>jaar</numerusform>
            <numerusform>jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>after the number field</comment>
        <translation>
            <numerusform>dag</numerusform>
            <numerusform>dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>legal ground</comment>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Publieke taak</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Gerechtvaardigd belang</translation>
    </message>
    <message>
        <source>When a parent says yes too</source>
        <translation>Wanneer een ouder ook ja zegt</translation>
    </message>
    <message>
        <source>Decides alone from</source>
        <translation>Beslist zelf vanaf</translation>
    </message>
    <message>
        <source>Younger than this: a parent or guardian says yes too.</source>
        <translation>Jonger? Dan zegt een ouder of voogd ook ja.</translation>
    </message>
    <message>
        <source>Careful when the age is not known</source>
        <translation>Voorzichtig als de leeftijd niet bekend is</translation>
    </message>
    <message>
        <source>Then a parent or guardian says yes too.</source>
        <translation>Dan zegt een ouder of voogd ook ja.</translation>
    </message>
    <message>
        <source>Wait for the parent</source>
        <translation>Wachten op de ouder</translation>
    </message>
    <message>
        <source>So long a dossier waits for consent. Then Inkaart asks to erase it.</source>
        <translation>Zo lang wacht een dossier op toestemming. Daarna vraagt Inkaart of het weg mag.</translation>
    </message>
    <message numerus="yes">
        <source>Decides alone from %n years</source>
        <translation>
            <numerusform>Beslist zelf vanaf %n jaar</numerusform>
            <numerusform>Beslist zelf vanaf %n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits %n days for the parent</source>
        <translation>
            <numerusform>Wacht %n dag op de ouder</numerusform>
            <numerusform>Wacht %n dagen op de ouder</numerusform>
        </translation>
    </message>
    <message>
        <source>Careful with age: on</source>
        <translation>Voorzichtig met leeftijd: aan</translation>
    </message>
    <message>
        <source>Careful with age: off</source>
        <translation>Voorzichtig met leeftijd: uit</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Why the centre may keep a dossier. Ask whoever looks after privacy at your centre. With consent, every young person is asked; a no is always fine.</source>
        <translation>Waarom het centrum een dossier mag bewaren. Vraag het aan wie bij jullie over privacy gaat. Bij ‘Toestemming’ vraag je het elke jongere. Nee is altijd goed.</translation>
    </message>
    <message>
        <source>Legal ground changed</source>
        <translation>Grondslag veranderd</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::KeychainPanel</name>
    <message>
        <source>Open with the keychain of this laptop</source>
        <translation>Openen met de sleutelbos van deze laptop</translation>
    </message>
    <message>
        <source>Then Inkaart opens by itself after you log in. Only when nobody else uses your account.</source>
        <translation>Dan opent Inkaart vanzelf als je bent ingelogd. Doe dit alleen als niemand anders jouw account gebruikt.</translation>
    </message>
    <message>
        <source>Looking for a keychain …</source>
        <translation>Kijken of er een sleutelbos is …</translation>
    </message>
    <message>
        <source>The keychain of this laptop gives no answer. You open Inkaart with your passphrase. That is just as safe.</source>
        <translation>De sleutelbos van deze laptop antwoordt niet. Je opent Inkaart met je wachtzin. Dat is net zo veilig.</translation>
    </message>
    <message>
        <source>This laptop has no keychain. You open Inkaart with your passphrase. That is just as safe.</source>
        <translation>Deze laptop heeft geen sleutelbos. Je opent Inkaart met je wachtzin. Dat is net zo veilig.</translation>
    </message>
    <message>
        <source>The keychain did not take it. You open Inkaart with your passphrase.</source>
        <translation>De sleutelbos nam het niet aan. Je opent Inkaart met je wachtzin.</translation>
    </message>
    <message>
        <source>Inkaart opens with the keychain. Your passphrase works too.</source>
        <translation>Inkaart opent met de sleutelbos. Je wachtzin werkt ook.</translation>
    </message>
    <message>
        <source>From now on you open Inkaart with your passphrase.</source>
        <translation>Vanaf nu open je Inkaart met je wachtzin.</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::LanguageView</name>
    <message>
        <source>As the laptop</source>
        <translation>Zoals de laptop</translation>
    </message>
    <message>
        <source>Language of Inkaart</source>
        <translation>Taal van Inkaart</translation>
    </message>
    <message>
        <source>Your buttons and menus.</source>
        <translation>Jouw knoppen en woorden.</translation>
    </message>
    <message>
        <source>Languages of the cards</source>
        <translation>Talen van de kaartjes</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>A language whose words a native speaker has read, or not yet</extracomment>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Concept: a native speaker has not read these words yet.</source>
        <translation>Concept: nog niemand met deze moedertaal heeft de woorden nagekeken.</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::LockView</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>after the number field</comment>
        <translation>
            <numerusform>minuut</numerusform>
            <numerusform>minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>When nobody touches the laptop</source>
        <translation>Als niemand de laptop aanraakt</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Op slot na</translation>
    </message>
    <message>
        <source>The passphrase opens it again.</source>
        <translation>Je wachtzin opent Inkaart weer.</translation>
    </message>
    <message>
        <source>Lock in a talk after</source>
        <translation>In een gesprek op slot na</translation>
    </message>
    <message>
        <source>First the screen covers itself. Afterwards you go on at the same card.</source>
        <translation>Eerst gaat het scherm dicht. Later ga je verder bij hetzelfde kaartje.</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minutes</source>
        <translation>
            <numerusform>Op slot na %n minuut</numerusform>
            <numerusform>Op slot na %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in a talk after %n minutes</source>
        <translation>
            <numerusform>In een gesprek op slot na %n minuut</numerusform>
            <numerusform>In een gesprek op slot na %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>How you open Inkaart</source>
        <translation>Zo open je Inkaart</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Who can open Inkaart here</source>
        <translation>Wie hier Inkaart kan openen</translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>met een wachtzin</translation>
    </message>
    <message>
        <source>with a passphrase and the keychain</source>
        <translation>met een wachtzin en de sleutelbos</translation>
    </message>
    <message>
        <source>with the keychain</source>
        <translation>met de sleutelbos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>And who has the recovery code</source>
        <translation>En wie de herstelcode heeft</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::LogoCard</name>
    <message>
        <source>No logo yet. Drop a picture here, or choose one.</source>
        <translation>Nog geen logo. Sleep een plaatje hierheen, of kies er een.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Kies een plaatje</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Plaatjes (%1)</translation>
    </message>
    <message>
        <source>Logo of the centre</source>
        <translation>Logo van het centrum</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>JPEG, PNG or SVG. It stands on certificates and in the badges.</source>
        <translation>JPEG, PNG of SVG. Het staat op certificaten en in de badges.</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Kies een ander</translation>
    </message>
    <message>
        <source>New logo</source>
        <translation>Nieuw logo</translation>
    </message>
    <message>
        <source>Logo taken away</source>
        <translation>Logo weggehaald</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::LookView</name>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Donker</translation>
    </message>
    <message>
        <source>As the laptop</source>
        <comment>theme</comment>
        <translation>Zoals de laptop</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>text size</comment>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>text size</comment>
        <translation>Iets groter</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>text size</comment>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Very large</source>
        <comment>text size</comment>
        <translation>Heel groot</translation>
    </message>
    <message>
        <source>How Inkaart looks</source>
        <translation>Zo ziet Inkaart eruit</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Dark is calm for the eyes in the evening.</source>
        <translation>Donker is ’s avonds rustig voor je ogen.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Alles groeit mee.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Niets schuift of vervaagt.</translation>
    </message>
    <message>
        <source>Hide names at the start</source>
        <translation>Namen verbergen bij het begin</translation>
    </message>
    <message>
        <source>Lists show one letter. F8 shows the names.</source>
        <translation>Lijsten tonen één letter. Met F8 zie je de namen.</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::NewWorkerForm</name>
    <message>
        <source>Worker</source>
        <comment>role</comment>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <comment>role</comment>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First passphrase</source>
        <translation>Eerste wachtzin</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Telephone, stands on agreements</source>
        <translation>Telefoon, staat op afspraken</translation>
    </message>
    <message>
        <source>Tell it to your colleague. After the first time they choose one of their own, which nobody else knows.</source>
        <translation>Vertel hem aan je collega. Die kiest daarna zelf een andere, die niemand anders kent.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>Toevoegen …</translation>
    </message>
    <message>
        <source>Who is it? Type a name.</source>
        <translation>Wie is het? Typ een naam.</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::NumberField</name>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Less: %1</source>
        <translation>Minder: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Meer: %1</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::PassphrasePanel</name>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Jouw wachtzin</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Verander je wachtzin</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>Je wachtzin van nu</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Verander de wachtzin</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laat zo</translation>
    </message>
    <message>
        <source>Somebody else chose this one for you. Choose one of your own now.</source>
        <translation>Deze koos iemand anders voor je. Kies nu zelf een wachtzin.</translation>
    </message>
    <message>
        <source>Only you know it.</source>
        <translation>Alleen jij kent hem.</translation>
    </message>
    <message>
        <source>First type the passphrase you use now.</source>
        <translation>Typ eerst de wachtzin van nu.</translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation>Veranderen …</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The old one opens nothing any more.</source>
        <translation>Je wachtzin is veranderd. De oude opent niets meer.</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::PrintView</name>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Tweede taal</translation>
    </message>
    <message>
        <source>The one that is chosen beforehand.</source>
        <translation>Die kiest Inkaart dan alvast voor je.</translation>
    </message>
    <message>
        <source>Beside the Dutch, on certificates, passports and cards.</source>
        <translation>Naast het Nederlands, op certificaten, paspoorten en kaartjes.</translation>
    </message>
    <message>
        <source>The learner&apos;s own</source>
        <translation>De taal van de deelnemer</translation>
    </message>
    <message>
        <source>None, only Dutch</source>
        <translation>Geen, alleen Nederlands</translation>
    </message>
    <message>
        <source>The QR code</source>
        <translation>De QR-code</translation>
    </message>
    <message>
        <source>Cards for on the table</source>
        <translation>Kaartjes voor op tafel</translation>
    </message>
    <message>
        <source>All cards, eight on a sheet, in two languages. Afterwards you take over the piles.</source>
        <translation>Alle kaartjes, acht op een blad, in twee talen. Na het gesprek neem je de stapels over.</translation>
    </message>
    <message>
        <source>Print cards</source>
        <translation>Kaartjes printen</translation>
    </message>
    <message>
        <source>Ask every time</source>
        <translation>Elke keer vragen</translation>
    </message>
    <message>
        <source>%1 (not here now)</source>
        <translation>%1 (nu niet hier)</translation>
    </message>
    <message>
        <source>The whole badge stands in the QR code. Who has Inkaart can check it: choose Check a badge. With a page of your own (see This centre) everybody can, with the camera of a phone.</source>
        <translation>De hele badge zit in de QR-code. Wie Inkaart heeft, kan hem controleren met ‘Controleer een badge’. Met een eigen pagina (zie ‘Dit centrum’) kan iedereen dat met de camera van een telefoon.</translation>
    </message>
    <message>
        <source>The whole badge stands in the QR code. A phone opens %1 and checks it there. What stands in the badge is not sent to that page.</source>
        <translation>De hele badge zit in de QR-code. Een telefoon opent %1 en controleert hem daar. Wat in de badge staat, wordt niet naar die pagina gestuurd.</translation>
    </message>
    <message>
        <source>Take over cards</source>
        <translation>Kaartjes overnemen</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::RecoveryPanel</name>
    <message>
        <source>Make a new code</source>
        <translation>Maak een nieuwe code</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laat zo</translation>
    </message>
    <message>
        <source>Forgot your passphrase? With the recovery code you come in again. Keep it in a safe place, not beside the laptop.</source>
        <translation>Wachtzin vergeten? Met de herstelcode kom je er weer in. Bewaar hem op een veilige plek, niet bij de laptop.</translation>
    </message>
    <message>
        <source>Are you sure? The old code does not open this laptop any more. Backups made before still need the old code: keep it with them.</source>
        <translation>Weet je het zeker? De oude code opent deze laptop dan niet meer. Kopieën van eerder open je nog met de oude code: bewaar die erbij.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ik heb hem bewaard</translation>
    </message>
    <message>
        <source>This is the new code. It is shown once. Print it or write it down.</source>
        <translation>Dit is de nieuwe code. Je ziet hem één keer. Druk hem af of schrijf hem op.</translation>
    </message>
    <message>
        <source>Type group %1 and group %2 of the code</source>
        <translation>Typ groep %1 en groep %2 van de code</translation>
    </message>
    <message>
        <source>Small letters and spaces are fine.</source>
        <translation>Kleine letters en spaties mogen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleer</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Laat de code nog eens zien</translation>
    </message>
    <message>
        <source>These are not the letters of the code. Look once more.</source>
        <translation>Dit zijn niet de letters van de code. Kijk nog een keer.</translation>
    </message>
    <message>
        <source>The new code works. The old one does not open this laptop any more.</source>
        <translation>De nieuwe code werkt. De oude opent deze laptop niet meer.</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::SettingsPage</name>
    <message>
        <source>All settings</source>
        <extracomment>Back to the list of sections</extracomment>
        <translation>Alle instellingen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellen</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::WorkerRow</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Somebody has a name. The old one stays.</source>
        <translation>Iemand heeft een naam. De oude blijft staan.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Naam: %1</translation>
    </message>
    <message>
        <source>Telephone, stands on agreements</source>
        <translation>Telefoon, staat op afspraken</translation>
    </message>
    <message>
        <source>Telephone changed</source>
        <translation>Telefoon veranderd</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>Button: somebody does not work here any more</extracomment>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laat zo</translation>
    </message>
    <message>
        <source>Are you sure? %1 cannot open Inkaart here any more. The name stays with the talks.</source>
        <translation>Weet je het zeker? %1 kan Inkaart hier dan niet meer openen. De naam blijft bij de gesprekken staan.</translation>
    </message>
    <message>
        <source>First passphrase</source>
        <translation>Eerste wachtzin</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Laat weer toe</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>state of a worker</comment>
        <translation>Werkt hier niet meer</translation>
    </message>
    <message>
        <source>still opens with the first passphrase</source>
        <translation>opent nog met de eerste wachtzin</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::WorkersView</name>
    <message>
        <source>Your name</source>
        <translation>Jouw naam</translation>
    </message>
    <message>
        <source>You have a name. The old one stays.</source>
        <translation>Je hebt een naam. De oude blijft staan.</translation>
    </message>
    <message>
        <source>Your name: %1</source>
        <translation>Jouw naam: %1</translation>
    </message>
    <message>
        <source>Your telephone number</source>
        <translation>Jouw telefoonnummer</translation>
    </message>
    <message>
        <source>Your telephone number changed</source>
        <translation>Jouw telefoonnummer veranderd</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Stands on agreements, so that somebody can reach you.</source>
        <translation>Staat op afspraken, zodat een deelnemer je kan bereiken.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collega’s</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Voeg iemand toe</translation>
    </message>
    <message>
        <source>Nobody else works with Inkaart on this laptop yet.</source>
        <translation>Op deze laptop werkt nog niemand anders met Inkaart.</translation>
    </message>
</context>
<context>
    <name>inkaart::settings::WhoseCards</name>
    <message>
        <source>Search for a learner</source>
        <translation>Zoek een deelnemer</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>Niemand heet zo.</translation>
    </message>
    <message>
        <source>Whose cards are these?</source>
        <translation>Van wie zijn deze kaartjes?</translation>
    </message>
</context>
</TS>
