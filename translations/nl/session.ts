<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>This laptop&apos;s disk is full. Everything before this is safe. Make room and try again.</source>
        <translation>De schijf van deze laptop is vol. Alles van hiervoor is veilig. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Inkaart may not write here. Nothing has changed. Ask who looks after this laptop.</source>
        <translation>Inkaart mag hier niet schrijven. Er is niets veranderd. Vraag het wie deze laptop beheert.</translation>
    </message>
    <message>
        <source>This is not here any more. The rest is safe.</source>
        <translation>Dit is hier niet meer. De rest is veilig.</translation>
    </message>
    <message>
        <source>A part of the stored work is damaged. Inkaart leaves it as it is. Restore a backup, or ask for help.</source>
        <translation>Een deel van het bewaarde werk is beschadigd. Inkaart verandert er niets aan. Zet een reservekopie terug, of vraag hulp.</translation>
    </message>
    <message>
        <source>This file is not complete. Try to copy it again.</source>
        <translation>Dit bestand is niet compleet. Kopieer het nog een keer.</translation>
    </message>
    <message>
        <source>This was made with a newer Inkaart. Update Inkaart on this laptop first. Nothing has changed.</source>
        <translation>Dit is gemaakt met een nieuwere Inkaart. Werk Inkaart op deze laptop eerst bij. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This file is too big for Inkaart. Choose a smaller one.</source>
        <translation>Dit bestand is te groot voor Inkaart. Kies een kleiner bestand.</translation>
    </message>
    <message>
        <source>Inkaart cannot read this file. Choose another one.</source>
        <translation>Inkaart kan dit bestand niet lezen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Inkaart does not know this kind of file. A photo (JPEG, PNG, WebP) or a PDF works.</source>
        <translation>Inkaart kent dit soort bestand niet. Een foto (JPEG, PNG, WebP) of een pdf kan wel.</translation>
    </message>
    <message>
        <source>This does not open Inkaart. Check capitals and spaces and try again.</source>
        <translation>Hiermee gaat Inkaart niet open. Let op hoofdletters en spaties en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Inkaart is locked. Open it first.</source>
        <translation>Inkaart is op slot. Open het eerst.</translation>
    </message>
    <message>
        <source>Inkaart is already open on this laptop. Go to that window.</source>
        <translation>Inkaart is al open op deze laptop. Ga naar dat venster.</translation>
    </message>
    <message>
        <source>Only a coordinator can do this. Ask your coordinator.</source>
        <translation>Alleen een coördinator kan dit. Vraag het je coördinator.</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing has changed.</source>
        <translation>Dit kan nu niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This is here already.</source>
        <translation>Dit is er al.</translation>
    </message>
    <message>
        <source>The date of this laptop is not right. Set the date first. Your work is safe.</source>
        <translation>De datum van deze laptop klopt niet. Zet eerst de datum goed. Je werk is veilig.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This does not work on this laptop now. Your work is safe.</source>
        <translation>Dit werkt nu niet op deze laptop. Je werk is veilig.</translation>
    </message>
    <message>
        <source>This takes too long. Your work is safe. Try again later.</source>
        <translation>Dit duurt te lang. Je werk is veilig. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>This did not work. Everything before this is safe. Try again, or start Inkaart again.</source>
        <translation>Dit lukte niet. Alles van hiervoor is veilig. Probeer het opnieuw, of start Inkaart opnieuw.</translation>
    </message>
</context>
<context>
    <name>LearnerWords</name>
    <message>
        <source>%1 and %2</source>
        <comment>languages</comment>
        <extracomment>Two languages somebody speaks</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>languages</comment>
        <extracomment>Three languages somebody speaks</extracomment>
        <translation>%1, %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <comment>languages</comment>
        <extracomment>More than three languages</extracomment>
        <translation>
            <numerusform>%1, %2 en %n andere</numerusform>
            <numerusform>%1, %2 en %n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>No talk yet</source>
        <translation>Nog geen gesprek</translation>
    </message>
    <message>
        <source>Talk today</source>
        <translation>Gesprek vandaag</translation>
    </message>
    <message>
        <source>Talk on %1</source>
        <translation>Gesprek op %1</translation>
    </message>
    <message>
        <source>The time to wait for consent is over</source>
        <translation>De wachttijd voor toestemming is voorbij</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for consent, %n days left</source>
        <extracomment>n: days left</extracomment>
        <translation>
            <numerusform>Wacht op toestemming, nog %n dag</numerusform>
            <numerusform>Wacht op toestemming, nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for consent</source>
        <translation>Wacht op toestemming</translation>
    </message>
    <message>
        <source>Without a name, %1</source>
        <extracomment>Stands for the name of somebody who did not give one; %1: a date</extracomment>
        <translation>Zonder naam, %1</translation>
    </message>
</context>
<context>
    <name>PaperPorts</name>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Map voor de pdf’s</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Kies een plaatje</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.svg)</source>
        <translation>Plaatjes (*.jpg *.jpeg *.png *.webp *.svg)</translation>
    </message>
    <message>
        <source>Choose a badge</source>
        <translation>Kies een badge</translation>
    </message>
    <message>
        <source>Badges (*.pdf *.json *.jwt *.jsonld *.txt *.png *.svg *.jpg *.jpeg *.webp)</source>
        <translation>Badges (*.pdf *.json *.jwt *.jsonld *.txt *.png *.svg *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Put on a stick or phone</source>
        <translation>Zet op een stick of telefoon</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zip-bestand (*.zip)</translation>
    </message>
    <message>
        <source>Choose a photo or scan</source>
        <translation>Kies een foto of scan</translation>
    </message>
    <message>
        <source>Photos and PDF (*.jpg *.jpeg *.png *.webp *.pdf)</source>
        <translation>Foto’s en PDF (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Kies een lijst</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Lijsten (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>This laptop has no printer. Write it down, or connect a printer and try again.</source>
        <translation>Deze laptop heeft geen printer. Schrijf het op, of sluit een printer aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The printer does not start. Write it down.</source>
        <translation>De printer start niet. Schrijf het op.</translation>
    </message>
</context>
<context>
    <name>inkaart::session::BsnHint</name>
    <message>
        <source>This looks like a BSN. We may not keep it.</source>
        <translation>Dit lijkt op een BSN. Dat mogen we niet bewaren.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Haal het weg</translation>
    </message>
</context>
<context>
    <name>inkaart::session::PassphrasePair</name>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Four or five words are easy to keep in mind.</source>
        <translation>Vier of vijf woorden onthoud je makkelijk.</translation>
    </message>
    <message>
        <source>Still short. Add a word.</source>
        <translation>Nog kort. Zet er een woord bij.</translation>
    </message>
    <message>
        <source>This works. One more word makes it much stronger.</source>
        <translation>Dit kan. Met een woord erbij is hij veel sterker.</translation>
    </message>
    <message>
        <source>Good. One more word makes it stronger still.</source>
        <translation>Goed. Met een woord erbij is hij nog sterker.</translation>
    </message>
    <message>
        <source>Strong. Nobody guesses this.</source>
        <translation>Sterk. Dit raadt niemand.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters.</source>
        <translation>
            <numerusform>Neem minstens %n teken.</numerusform>
            <numerusform>Neem minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the same. Type it once more.</source>
        <translation>Dit is niet hetzelfde. Typ het nog een keer.</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>The date of this laptop is wrong: %1.</source>
        <translation>De datum van deze laptop klopt niet: %1.</translation>
    </message>
    <message>
        <source>Is it %1 today?</source>
        <translation>Is het vandaag %1?</translation>
    </message>
    <message>
        <source>This laptop has had another date. Your work is safe. A badge can be given when the date is right.</source>
        <translation>Deze laptop had eerst een andere datum. Je werk is veilig. Een badge uitreiken kan als de datum klopt.</translation>
    </message>
    <message>
        <source>Set the clock of the laptop first: in the settings of the laptop, under Date and Time. Your work is safe. Until then no badge can be given.</source>
        <translation>Zet eerst de klok van de laptop goed: in de instellingen van de laptop, bij Datum en tijd. Je werk is veilig. Tot dan kan er geen badge uitgereikt worden.</translation>
    </message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>Typed by that person</source>
        <extracomment>By whose hand a witness&apos;s words came here; %1: the witness</extracomment>
        <translation>Zelf getypt</translation>
    </message>
    <message>
        <source>Typed by %1</source>
        <extracomment>By whose hand a witness&apos;s words came here; %1: the witness</extracomment>
        <translation>Zelf getypt door %1</translation>
    </message>
    <message>
        <source>Written down here</source>
        <extracomment>By whose hand a witness&apos;s words came here; %1: the worker</extracomment>
        <translation>Hier opgeschreven</translation>
    </message>
    <message>
        <source>Written down by %1</source>
        <extracomment>By whose hand a witness&apos;s words came here; %1: the worker</extracomment>
        <translation>Opgeschreven door %1</translation>
    </message>
    <message>
        <source>Taken over from paper</source>
        <extracomment>What was ticked on a work mentor&apos;s slip of paper; %1: the worker</extracomment>
        <translation>Overgenomen van papier</translation>
    </message>
    <message>
        <source>Taken over from paper by %1</source>
        <extracomment>What was ticked on a work mentor&apos;s slip of paper; %1: the worker</extracomment>
        <translation>Overgenomen van papier door %1</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>There is no room left there. Make room, or choose another place.</source>
        <translation>Daar is geen ruimte meer. Maak ruimte, of kies een andere plek.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Is there a switch on the stick? Move it, or choose another place.</source>
        <translation>Daar mag niets geschreven worden. Zit er een schuifje op de stick? Zet het om, of kies een andere plek.</translation>
    </message>
    <message>
        <source>The stick or phone is not there any more. Plug it in and try again.</source>
        <translation>De stick of telefoon is er niet meer. Steek hem in de laptop en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The stick gives back something else than was put on it. It may be broken: take another one.</source>
        <translation>De stick geeft iets anders terug dan erop ging. Misschien is hij kapot: neem een andere.</translation>
    </message>
    <message>
        <source>Something else is there under that name. Choose another name.</source>
        <translation>Daar staat al iets anders met die naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Writing did not work. Try again, or take another stick.</source>
        <translation>Schrijven lukte niet. Probeer het opnieuw, of neem een andere stick.</translation>
    </message>
    <message>
        <source>There is no consent for it now, or it was taken back.</source>
        <translation>Er is nu geen toestemming voor, of de badge is ingetrokken.</translation>
    </message>
    <message>
        <source>Its text is too long for the code on paper.</source>
        <translation>De tekst is te lang voor de code op papier.</translation>
    </message>
    <message>
        <source>Done. You can take the stick out.</source>
        <translation>Klaar. Je kunt de stick eruit halen.</translation>
    </message>
    <message>
        <source>Done. You can unplug the phone.</source>
        <translation>Klaar. Je kunt de telefoon loskoppelen.</translation>
    </message>
    <message>
        <source>Done. The file is there.</source>
        <translation>Klaar. Het bestand staat er.</translation>
    </message>
</context>
<context>
    <name>inkaart::session::HandOverSheet</name>
    <message>
        <source>Give along on a stick or phone</source>
        <translation>Geef mee op stick of telefoon</translation>
    </message>
    <message numerus="yes">
        <source>%n badges of %1 go along, in one file.</source>
        <translation>
            <numerusform>%n badge van %1 gaat mee, in één bestand.</numerusform>
            <numerusform>%n badges van %1 gaan mee, in één bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is in it too, and a page that says which file is for whom.</source>
        <translation>Het certificaat zit er ook in, en een pagina die zegt welk bestand voor wie is.</translation>
    </message>
    <message>
        <source>The name of %1 is in the file. It belongs to %1: give it to nobody else.</source>
        <translation>De naam van %1 staat in het bestand. Het is van %1: geef het aan niemand anders.</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Kies de plek</translation>
    </message>
    <message>
        <source>No stick or phone is found. Plug it in, or choose a folder.</source>
        <translation>Er is geen stick of telefoon gevonden. Steek hem in de laptop, of kies een map.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gevonden: %1</translation>
    </message>
    <message>
        <source>One moment. Leave the stick in.</source>
        <translation>Even wachten. Laat de stick erin.</translation>
    </message>
    <message>
        <source>A badge</source>
        <translation>Een badge</translation>
    </message>
    <message>
        <source>There is nothing to give along.</source>
        <translation>Er is niets om mee te geven.</translation>
    </message>
    <message>
        <source>Not in it: %1. %2</source>
        <translation>Niet mee: %1. %2</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Dit lukte niet</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Kies een andere plek</translation>
    </message>
    <message>
        <source>Nothing half is left there.</source>
        <translation>Er staat niets half op.</translation>
    </message>
    <message>
        <source>Is that this laptop? Then put it on the stick or phone of %1, and throw it away here.</source>
        <translation>Is dat deze laptop? Zet het dan op de stick of telefoon van %1 en gooi het hier weg.</translation>
    </message>
    <message>
        <source>From now on it can be withdrawn, but not undone.</source>
        <translation>Vanaf nu kun je het intrekken, maar niet meer ongedaan maken.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
</TS>
