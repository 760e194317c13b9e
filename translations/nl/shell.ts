<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message>
        <source>Make a backup</source>
        <translation>Maak een reservekopie</translation>
    </message>
    <message>
        <source>There is none yet. It takes a minute.</source>
        <translation>Er is er nog geen. Het duurt een minuut.</translation>
    </message>
    <message>
        <source>The last one was made on a date that is not right.</source>
        <translation>De laatste is gemaakt op een datum die niet klopt.</translation>
    </message>
    <message numerus="yes">
        <source>The last one is %n days old.</source>
        <translation>
            <numerusform>De laatste is %n dag oud.</numerusform>
            <numerusform>De laatste is %n dagen oud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with a talk</source>
        <translation>Ga verder met een gesprek</translation>
    </message>
    <message>
        <source>The talk with %1 is not finished.</source>
        <translation>Het gesprek met %1 is nog niet klaar.</translation>
    </message>
    <message>
        <source>Two laptops changed this</source>
        <translation>Twee laptops veranderden dit</translation>
    </message>
    <message>
        <source>Choose with %1 what is right.</source>
        <translation>Kies samen met %1 wat klopt.</translation>
    </message>
    <message>
        <source>Consent did not come</source>
        <translation>Er kwam geen toestemming</translation>
    </message>
    <message>
        <source>What shall happen with the dossier of %1?</source>
        <translation>Wat moet er met het dossier van %1 gebeuren?</translation>
    </message>
    <message>
        <source>Waiting for consent</source>
        <translation>Wacht op toestemming</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days left.</source>
        <translation>
            <numerusform>%1, nog %n dag.</numerusform>
            <numerusform>%1, nog %n dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No talk for %n weeks</source>
        <translation>
            <numerusform>Al %n week geen gesprek</numerusform>
            <numerusform>Al %n weken geen gesprek</numerusform>
        </translation>
    </message>
    <message>
        <source>Make an appointment with %1.</source>
        <translation>Maak een afspraak met %1.</translation>
    </message>
    <message>
        <source>Photo of %1 still to be looked at</source>
        <translation>Foto van %1 nog bekijken</translation>
    </message>
    <message>
        <source>From the talk with %1. Who may see it?</source>
        <translation>Uit het gesprek met %1. Wie mag hem zien?</translation>
    </message>
    <message>
        <source>A badge waits for you</source>
        <translation>Badge wacht op jou</translation>
    </message>
    <message>
        <source>%1 has proof for “%2”. Look it over together.</source>
        <translation>%1 heeft bewijs voor ‘%2’. Kijk het samen na.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers are past the term</source>
        <translation>
            <numerusform>Termijn voorbij: %n dossier</numerusform>
            <numerusform>Termijn voorbij: %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them, or take them away?</source>
        <translation>Bewaren of weghalen?</translation>
    </message>
</context>
<context>
    <name>RailPlaces</name>
    <message>
        <source>Today</source>
        <comment>rail</comment>
        <extracomment>Place in the rail: who comes and what waits</extracomment>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Learners</source>
        <comment>rail</comment>
        <extracomment>Place in the rail: the young people</extracomment>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>City</source>
        <comment>rail</comment>
        <extracomment>Place in the rail: the map of the city</extracomment>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Insight</source>
        <comment>rail</comment>
        <extracomment>Place in the rail: figures for the coordinator</extracomment>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>rail</comment>
        <extracomment>Place in the rail</extracomment>
        <translation>Instellen</translation>
    </message>
</context>
<context>
    <name>StoreSentence</name>
    <message>
        <source>The file with the stored work is damaged. Inkaart leaves it as it is. Put a backup back, or ask for help.</source>
        <translation>Het bestand met het bewaarde werk is beschadigd. Inkaart laat het zoals het is. Zet een reservekopie terug, of vraag hulp.</translation>
    </message>
    <message>
        <source>The file with the stored work is not complete. Inkaart leaves it as it is. Put a backup back, or ask for help.</source>
        <translation>Het bestand met het bewaarde werk is niet compleet. Inkaart laat het zoals het is. Zet een reservekopie terug, of vraag hulp.</translation>
    </message>
    <message>
        <source>A newer Inkaart was used on this laptop. Everything is safe. Install the newest Inkaart, then it opens again.</source>
        <translation>Op deze laptop is een nieuwere Inkaart gebruikt. Alles is veilig. Installeer de nieuwste Inkaart, dan gaat het weer open.</translation>
    </message>
    <message>
        <source>Inkaart may only read here, not write. Everything is safe. Ask who looks after this laptop to allow writing.</source>
        <translation>Inkaart mag hier alleen lezen, niet schrijven. Alles is veilig. Vraag wie deze laptop beheert om schrijven toe te staan.</translation>
    </message>
    <message>
        <source>The disk of this laptop is full. Everything is safe. Make room, then open Inkaart again.</source>
        <translation>De schijf van deze laptop is vol. Alles is veilig. Maak ruimte en open Inkaart opnieuw.</translation>
    </message>
    <message>
        <source>Inkaart is already open on this laptop. Go to that window, or close it first.</source>
        <translation>Inkaart is al open op deze laptop. Ga naar dat venster, of sluit het eerst.</translation>
    </message>
    <message>
        <source>The stored work is not here. Was it on a stick or another disk? Put that in first, or put a backup back.</source>
        <translation>Het bewaarde werk is hier niet. Stond het op een stick of een andere schijf? Sluit die eerst aan, of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>Inkaart cannot read the stored work now. Nothing has changed. Start the laptop again and try once more.</source>
        <translation>Inkaart kan het bewaarde werk nu niet lezen. Er is niets veranderd. Start de laptop opnieuw en probeer het nog eens.</translation>
    </message>
    <message>
        <source>This passphrase is not the one of %1. Check the name, or type the passphrase of %1.</source>
        <translation>Dit is niet de wachtzin van %1. Kijk naar de naam, of typ de wachtzin van %1.</translation>
    </message>
    <message>
        <source>Inkaart does not open with this. Nothing is lost. Look at capitals and spaces, and try again.</source>
        <translation>Hiermee gaat Inkaart niet open. Er is niets kwijt. Let op hoofdletters en spaties en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This backup is damaged or not complete. Nothing has changed. Take another backup, or copy this one from the stick again.</source>
        <translation>Deze reservekopie is beschadigd of niet compleet. Er is niets veranderd. Neem een andere, of kopieer deze opnieuw van de stick.</translation>
    </message>
    <message>
        <source>This file is no backup of Inkaart. Nothing has changed. Choose another file.</source>
        <translation>Dit bestand is geen reservekopie van Inkaart. Er is niets veranderd. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>A newer Inkaart made this backup. Nothing has changed. Install the newest Inkaart first.</source>
        <translation>Deze reservekopie is gemaakt met een nieuwere Inkaart. Er is niets veranderd. Installeer eerst de nieuwste Inkaart.</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::CodeSteps</name>
    <message>
        <source>Without your passphrase only this code opens Inkaart. Print it or write it down, and keep it in a safe place, not beside the laptop.</source>
        <translation>Ben je je wachtzin kwijt? Dan opent alleen deze code Inkaart. Druk hem af of schrijf hem op. Bewaar hem op een veilige plek, niet bij de laptop.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Je herstelcode</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Een nieuwe herstelcode</translation>
    </message>
    <message>
        <source>Inkaart was closed before anybody kept the recovery code. So here is a new one; the one before does not open this laptop any more. Is there a backup already? Then make another one afterwards.</source>
        <translation>Inkaart ging dicht voordat iemand de herstelcode had bewaard. Daarom krijg je een nieuwe. De oude opent deze laptop niet meer. Is er al een reservekopie? Maak er dan straks nog een.</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ik heb hem bewaard</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Do you have the code at hand?</source>
        <translation>Heb je de code bij de hand?</translation>
    </message>
    <message>
        <source>Type group %1 and group %2 of the code, or the whole code.</source>
        <translation>Typ groepje %1 en groepje %2 van de code, of de hele code.</translation>
    </message>
    <message>
        <source>From the recovery code</source>
        <translation>Uit de herstelcode</translation>
    </message>
    <message>
        <source>Small letters and spaces are fine.</source>
        <translation>Kleine letters en spaties zijn goed.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Laat de code nog eens zien</translation>
    </message>
    <message>
        <source>These are not the letters of the code. Look once more, or show the code again.</source>
        <translation>Dit zijn niet de letters van de code. Kijk nog eens, of laat de code opnieuw zien.</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::Cover</name>
    <message>
        <source>The screen is covered. Touch it to go on.</source>
        <translation>Het scherm is afgedekt. Raak het aan om verder te gaan.</translation>
    </message>
    <message>
        <source>Touch the screen to go on.</source>
        <translation>Raak het scherm aan om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::DoorsPage</name>
    <message>
        <source>No internet? Inkaart also works without a connection.</source>
        <translation>Geen internet? Inkaart werkt ook zonder verbinding.</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Zet een reservekopie terug</translation>
    </message>
    <message>
        <source>Welcome to Inkaart</source>
        <translation>Welkom bij Inkaart</translation>
    </message>
    <message>
        <source>Map together with a young person what goes well already. How do you want to begin?</source>
        <translation>Breng samen met een jongere in kaart wat er al lukt. Hoe wil je beginnen?</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language that is on; the button changes it</extracomment>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Connect to my city</source>
        <translation>Aansluiten bij mijn stad</translation>
    </message>
    <message>
        <source>Comes with the next version of Inkaart.</source>
        <translation>Komt met de volgende versie van Inkaart.</translation>
    </message>
    <message>
        <source>Then: activities on the map of the city</source>
        <translation>Straks: activiteiten op de kaart van de stad</translation>
    </message>
    <message>
        <source>Then: colleagues go on where you stop</source>
        <translation>Straks: collega’s gaan verder waar jij stopt</translation>
    </message>
    <message>
        <source>Until then: begin on this laptop</source>
        <translation>Tot dan: begin op deze laptop</translation>
    </message>
    <message>
        <source>Paste here: inkaart-join:…</source>
        <translation>Plak hier: inkaart-join:…</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies bestand</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Sluit aan</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Alleen op deze laptop</translation>
    </message>
    <message>
        <source>Everything stays here, encrypted.</source>
        <translation>Alles blijft hier, versleuteld.</translation>
    </message>
    <message>
        <source>Hold talks</source>
        <translation>Gesprekken voeren</translation>
    </message>
    <message>
        <source>Print badges and certificates</source>
        <translation>Badges en certificaten afdrukken</translation>
    </message>
    <message>
        <source>You can connect later</source>
        <translation>Later toch aansluiten kan</translation>
    </message>
    <message>
        <source>Begin on this laptop</source>
        <translation>Begin op deze laptop</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Eerst even kijken</translation>
    </message>
    <message>
        <source>Open the example centre.</source>
        <translation>Open het voorbeeldcentrum.</translation>
    </message>
    <message>
        <source>Invented learners</source>
        <translation>Verzonnen deelnemers</translation>
    </message>
    <message>
        <source>Try everything</source>
        <translation>Alles uitproberen</translation>
    </message>
    <message>
        <source>You cannot break anything</source>
        <translation>Je kunt niets stukmaken</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Open het voorbeeld</translation>
    </message>
    <message>
        <source>Making the example …</source>
        <translation>Het voorbeeld wordt gemaakt …</translation>
    </message>
    <message>
        <source>Paste the line of the invitation first, or choose its file.</source>
        <translation>Plak eerst de regel van de uitnodiging, of kies het bestand.</translation>
    </message>
    <message>
        <source>An invitation begins with inkaart-join: — ask your coordinator for the whole line.</source>
        <translation>Een uitnodiging begint met inkaart-join: — vraag je coördinator om de hele regel.</translation>
    </message>
    <message>
        <source>Connecting comes with the next version of Inkaart. Keep the invitation, and begin on this laptop: you can connect later.</source>
        <translation>Aansluiten komt met de volgende versie van Inkaart. Bewaar de uitnodiging en begin op deze laptop: later toch aansluiten kan.</translation>
    </message>
    <message>
        <source>Choose the file of the invitation</source>
        <translation>Kies het bestand met de uitnodiging</translation>
    </message>
    <message>
        <source>The stored work cannot be found</source>
        <translation>Het bewaarde werk is niet te vinden</translation>
    </message>
    <message>
        <source>There was work on this laptop, but its main file is gone. What is left stays as it is. Put a backup back, or ask for help before you begin anew.</source>
        <translation>Er stond werk op deze laptop, maar het belangrijkste bestand is weg. Wat er nog is, blijft zoals het is. Zet een reservekopie terug, of vraag om hulp voordat je opnieuw begint.</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::ExampleStrip</name>
    <message>
        <source>Example: everybody here is invented.</source>
        <translation>Voorbeeld: iedereen hier is verzonnen.</translation>
    </message>
    <message>
        <source>Stop the example</source>
        <translation>Stop het voorbeeld</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::FirstRun</name>
    <message>
        <source>Begin on this laptop</source>
        <translation>Begin op deze laptop</translation>
    </message>
    <message>
        <source>Everything is encrypted with your passphrase. Nobody can read it without.</source>
        <translation>Alles wordt versleuteld met je wachtzin. Zonder wachtzin kan niemand het lezen.</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Naam van het centrum</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jouw naam</translation>
    </message>
    <message>
        <source>It stands on certificates. You can change it later.</source>
        <translation>Die staat op certificaten. Je kunt hem later veranderen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>What is the centre called?</source>
        <translation>Hoe heet het centrum?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Hoe heet je?</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>De kluis wordt gemaakt …</translation>
    </message>
    <message>
        <source>Open with this laptop&apos;s keychain?</source>
        <translation>Openen met de sleutelbos van deze laptop?</translation>
    </message>
    <message>
        <source>You type your passphrase every time</source>
        <translation>Je typt elke keer je wachtzin</translation>
    </message>
    <message>
        <source>Then Inkaart opens by itself when you have logged in on this laptop. Do this only when nobody else logs in with your account.</source>
        <translation>Dan gaat Inkaart vanzelf open als jij op deze laptop bent ingelogd. Doe dit alleen als niemand anders met jouw account inlogt.</translation>
    </message>
    <message>
        <source>This laptop has no keychain that answers. You open Inkaart with your passphrase.</source>
        <translation>Deze laptop kan hem niet voor je onthouden. Bewaar hem goed.</translation>
    </message>
    <message>
        <source>No, I type my passphrase</source>
        <translation>Nee, ik typ mijn wachtzin</translation>
    </message>
    <message>
        <source>Yes, use the keychain</source>
        <translation>Ja, gebruik de sleutelbos</translation>
    </message>
    <message>
        <source>Open Inkaart</source>
        <translation>Open Inkaart</translation>
    </message>
    <message>
        <source>This did not work. You open Inkaart with your passphrase.</source>
        <translation>Dit lukte niet. Je opent Inkaart met je wachtzin.</translation>
    </message>
    <message>
        <source>The keychain gives no answer. You open Inkaart with your passphrase.</source>
        <translation>De sleutelbos geeft geen antwoord. Je opent Inkaart met je wachtzin.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::InkPanel</name>
    <message>
        <source>Seeing together what you can do already.
And choosing what you want to learn.</source>
        <translation>Samen zien wat je al kunt.
En kiezen wat je wilt leren.</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::LaterPage</name>
    <message>
        <source>This comes with the next version of Inkaart.</source>
        <translation>Dit komt met de volgende versie van Inkaart.</translation>
    </message>
    <message>
        <source>City</source>
        <comment>rail</comment>
        <extracomment>The place in the rail: the map of the city</extracomment>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Here comes the map of the city: what there is to do and to learn. It comes with the next version of Inkaart.</source>
        <translation>Hier komt de kaart van de stad: wat er te doen en te leren is. Die komt met de volgende versie van Inkaart.</translation>
    </message>
    <message>
        <source>Insight</source>
        <comment>rail</comment>
        <extracomment>The place in the rail: figures for the coordinator</extracomment>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>Here come the figures of your centre, without names. They come with the next version of Inkaart.</source>
        <translation>Hier komen de cijfers van je centrum, zonder namen. Ze komen met de volgende versie van Inkaart.</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::MainWindow</name>
    <message>
        <source>A photo or file is still being stored. One moment.</source>
        <translation>Een foto of bestand wordt nog bewaard. Een ogenblik.</translation>
    </message>
    <message>
        <source>A photo or file was not stored before the lock. Choose it once more.</source>
        <translation>Een foto of bestand was niet bewaard toen Inkaart op slot ging. Kies het nog een keer.</translation>
    </message>
    <message>
        <source>The last backup was not finished: Inkaart was locked or closed meanwhile. Make it once more.</source>
        <translation>De laatste reservekopie is niet afgemaakt: Inkaart ging op slot of dicht. Maak hem nog een keer.</translation>
    </message>
    <message>
        <source>Inkaart did not lock, because this talk without a name would be lost.</source>
        <translation>Inkaart ging niet op slot. Anders was dit gesprek zonder naam weg.</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::NewPassphraseForm</name>
    <message>
        <source>Open Inkaart</source>
        <translation>Open Inkaart</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Kies een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>The recovery code is right. The old passphrase will not open Inkaart any more.</source>
        <translation>De herstelcode klopt. De oude wachtzin opent Inkaart straks niet meer.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Gaat open …</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::PassphraseForm</name>
    <message>
        <source>Your name</source>
        <translation>Jouw naam</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Open Inkaart</source>
        <translation>Open Inkaart</translation>
    </message>
    <message>
        <source>Other worker</source>
        <translation>Andere medewerker</translation>
    </message>
    <message>
        <source>Open with this laptop&apos;s keychain</source>
        <translation>Open met de sleutelbos van deze laptop</translation>
    </message>
    <message>
        <source>Forgotten the passphrase?</source>
        <translation>Wachtzin vergeten?</translation>
    </message>
    <message>
        <source>Everything on this laptop is encrypted. After it is switched on Inkaart shows no names, not of workers either.</source>
        <translation>Alles op deze laptop is versleuteld. Na het aanzetten laat Inkaart geen namen zien, ook niet van medewerkers.</translation>
    </message>
    <message>
        <source>The example centre</source>
        <translation>Het voorbeeldcentrum</translation>
    </message>
    <message>
        <source>Stop the example</source>
        <translation>Stop het voorbeeld</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Gaat open …</translation>
    </message>
    <message>
        <source>Inkaart does not open</source>
        <translation>Inkaart gaat niet open</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Typ eerst je wachtzin.</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Zet een reservekopie terug</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::RecoveryForm</name>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Small or capital letters, with or without dashes: all is fine.</source>
        <translation>Kleine letters of hoofdletters, met of zonder streepjes: alles is goed.</translation>
    </message>
    <message>
        <source>Forgotten the passphrase?</source>
        <translation>Wachtzin vergeten?</translation>
    </message>
    <message>
        <source>Type the recovery code from the paper that was printed when Inkaart began here. Then you choose a new passphrase. A coordinator can also give you one in the settings.</source>
        <translation>Typ de herstelcode van het papier dat bij het begin is afgedrukt. Daarna kies je een nieuwe wachtzin. Een coördinator kan je er ook een geven, bij Instellen.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Gaat open …</translation>
    </message>
    <message>
        <source>Type the recovery code first.</source>
        <translation>Typ eerst de herstelcode.</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::RestorePage</name>
    <message>
        <source>Put a backup back</source>
        <translation>Zet een reservekopie terug</translation>
    </message>
    <message>
        <source>Choose the file of the backup, on this laptop or on a stick. What is on this laptop now is put aside, never thrown away.</source>
        <translation>Kies het bestand van de reservekopie, op deze laptop of op een stick. Wat nu op deze laptop staat wordt opzij gezet, nooit weggegooid.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Recovery code, or the passphrase of the backup</source>
        <translation>Herstelcode, of de wachtzin van de reservekopie</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies bestand</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Choose the file of the backup</source>
        <translation>Kies het bestand van de reservekopie</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Kies eerst het bestand.</translation>
    </message>
    <message>
        <source>Type the recovery code or the passphrase of the backup.</source>
        <translation>Typ de herstelcode of de wachtzin van de reservekopie.</translation>
    </message>
    <message>
        <source>Putting back …</source>
        <translation>Wordt teruggezet …</translation>
    </message>
    <message>
        <source>This does not open the backup. Nothing has changed. Look at it once more.</source>
        <translation>Hiermee gaat de reservekopie niet open. Er is niets veranderd. Kijk er nog eens goed naar.</translation>
    </message>
    <message>
        <source>There is no such file. Choose it once more.</source>
        <translation>Dit bestand is er niet. Kies het nog een keer.</translation>
    </message>
    <message>
        <source>The backup is back</source>
        <translation>De reservekopie staat terug</translation>
    </message>
    <message>
        <source>%1, made on %2.</source>
        <translation>%1, gemaakt op %2.</translation>
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
    <message numerus="yes">
        <source>%n things were not in the backup.</source>
        <translation>
            <numerusform>%n ding stond niet in de reservekopie.</numerusform>
            <numerusform>%n dingen stonden niet in de reservekopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Inkaart</source>
        <translation>Open Inkaart</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::TodayPage</name>
    <message>
        <source>Short talk</source>
        <translation>Kort gesprek</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>My learners</source>
        <translation>Mijn deelnemers</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Zoek op naam</translation>
    </message>
    <message>
        <source>Here come the young people you talk with.</source>
        <translation>Hier komen de jongeren met wie je praat.</translation>
    </message>
    <message>
        <source>Begin the first talk</source>
        <translation>Begin het eerste gesprek</translation>
    </message>
    <message>
        <source>This asks for attention</source>
        <translation>Dit vraagt aandacht</translation>
    </message>
    <message>
        <source>Check a badge</source>
        <translation>Controleer een badge</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Goedenavond, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Goedemorgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Goedemiddag, %1</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>button</comment>
        <extracomment>Short form of &quot;Hide names&quot; where there is little room</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen tonen</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>learners</comment>
        <translation>Gevonden</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::TodayRows</name>
    <message>
        <source>Today</source>
        <comment>group</comment>
        <extracomment>Above the learners somebody talked with today</extracomment>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Other learners</source>
        <translation>Andere deelnemers</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n learners</source>
        <translation>
            <numerusform>Toon de ene deelnemer</numerusform>
            <numerusform>Toon alle %n deelnemers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found with this name.</source>
        <translation>Er is niemand gevonden met deze naam.</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::UnlockPage</name>
    <message>
        <source>The passphrase is: %1</source>
        <translation>De wachtzin is: %1</translation>
    </message>
    <message>
        <source>The keychain gives no answer. Type your passphrase.</source>
        <translation>De sleutelbos geeft geen antwoord. Typ je wachtzin.</translation>
    </message>
    <message>
        <source>The keychain does not open Inkaart. Type your passphrase.</source>
        <translation>De sleutelbos opent Inkaart niet. Typ je wachtzin.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this laptop. Look at it once more.</source>
        <translation>Dit is niet de herstelcode van deze laptop. Kijk er nog eens goed naar.</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::Workspace</name>
    <message>
        <source>Look at this</source>
        <translation>Let even op</translation>
    </message>
    <message>
        <source>Not everything is stored yet.</source>
        <translation>Nog niet alles is bewaard.</translation>
    </message>
    <message>
        <source>Inkaart stays open, so that nothing is lost. Look whether the disk is full, and close again. Or close all the same: what is not stored is gone then.</source>
        <translation>Inkaart blijft open, zodat er niets verloren gaat. Kijk of de schijf vol is en sluit dan opnieuw. Of sluit toch: wat niet bewaard is, is dan weg.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Toch sluiten</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>rail</comment>
        <extracomment>Button at the bottom of the rail: locks the program</extracomment>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Talks</source>
        <comment>tab</comment>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>tab</comment>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Badges</source>
        <comment>tab</comment>
        <translation>Badges</translation>
    </message>
    <message>
        <source>What now?</source>
        <comment>tab</comment>
        <translation>Wat nu?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1: what happened, as it stood on the strip</extracomment>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>There is a talk without a name. Nothing of it is kept yet.</source>
        <translation>Er is nog een gesprek zonder naam. Daar is nog niets van bewaard.</translation>
    </message>
    <message>
        <source>Whoever goes on now loses its answers, stories and map. On the page with the map it can be kept.</source>
        <translation>Ga je nu door, dan zijn de antwoorden, verhalen en kaart weg. Op de pagina met de kaart kun je het nog bewaren.</translation>
    </message>
    <message>
        <source>Go on, keep nothing</source>
        <translation>Ga door, bewaar niets</translation>
    </message>
    <message>
        <source>To the map of the talk</source>
        <translation>Naar de kaart van het gesprek</translation>
    </message>
    <message>
        <source>First ask what may be kept. Or have a talk without a name.</source>
        <translation>Vraag eerst wat we mogen bewaren. Of doe een gesprek zonder naam.</translation>
    </message>
</context>
<context>
    <name>inkaart::shell::StandingNotices</name>
    <message numerus="yes">
        <source>%n dossiers are damaged and cannot be opened.</source>
        <translation>
            <numerusform>Het dossier van %n deelnemer is beschadigd en gaat niet open.</numerusform>
            <numerusform>De dossiers van %n deelnemers zijn beschadigd en gaan niet open.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the stored work is damaged. Learners may be missing.</source>
        <translation>Een deel van het bewaarde werk is beschadigd. Misschien ontbreken er deelnemers.</translation>
    </message>
    <message>
        <source>All other learners are here and safe. Inkaart leaves the damaged part as it is. Put a backup back, or ask who looks after this laptop.</source>
        <translation>Alle andere deelnemers zijn er en zijn veilig. Inkaart verandert niets aan het beschadigde deel. Zet een reservekopie terug, of vraag het wie deze laptop beheert.</translation>
    </message>
    <message>
        <source>The learners cannot be shown: the stored work is damaged.</source>
        <translation>De deelnemers zijn niet te zien: het bewaarde werk is beschadigd.</translation>
    </message>
    <message>
        <source>Inkaart leaves everything as it is. Put a backup back, or ask who looks after this laptop.</source>
        <translation>Inkaart laat alles zoals het is. Zet een reservekopie terug, of vraag het wie deze laptop beheert.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes in this dossier are damaged and do not count.</source>
        <translation>
            <numerusform>%n wijziging in dit dossier is beschadigd en telt niet mee.</numerusform>
            <numerusform>%n wijzigingen in dit dossier zijn beschadigd en tellen niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>All else is here and safe. Look whether something is missing, also at the consents. Put a backup back, or ask who looks after this laptop.</source>
        <translation>Al het andere is er en is veilig. Kijk of er iets mist, ook bij de toestemming. Zet een reservekopie terug, of vraag het wie deze laptop beheert.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes in the details of the centre are damaged and do not count.</source>
        <translation>
            <numerusform>%n wijziging in de gegevens van het centrum is beschadigd en telt niet mee.</numerusform>
            <numerusform>%n wijzigingen in de gegevens van het centrum zijn beschadigd en tellen niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>All learners are here and safe. Look in Settings whether all is right. Put a backup back, or ask who looks after this laptop.</source>
        <translation>Alle deelnemers zijn er en zijn veilig. Kijk bij Instellen of alles klopt. Zet een reservekopie terug, of vraag het wie deze laptop beheert.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>date</comment>
        <extracomment>Answer to: Is it 12 May 2026 today?</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>date</comment>
        <extracomment>Answer to: Is it 12 May 2026 today?</extracomment>
        <translation>Nee</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Dit lukte niet.</translation>
    </message>
    <message>
        <source>The date of this laptop is wrong.</source>
        <translation>De datum van deze laptop klopt niet.</translation>
    </message>
    <message>
        <source>Only for reading: nothing you change now is kept.</source>
        <translation>Alleen lezen: wat je nu verandert, wordt niet bewaard.</translation>
    </message>
    <message>
        <source>A newer Inkaart was used on this laptop. Everything is safe. Install the newest Inkaart, then you can go on writing.</source>
        <translation>Op deze laptop is een nieuwere Inkaart gebruikt. Alles is veilig. Installeer de nieuwste Inkaart, dan kun je weer verder werken.</translation>
    </message>
    <message>
        <source>The disk of this laptop was full when Inkaart opened. Everything is safe. Make room, then close Inkaart and open it again. A backup on a stick works now too.</source>
        <translation>De schijf van deze laptop was vol toen Inkaart openging. Alles is veilig. Maak ruimte, sluit Inkaart en open het opnieuw. Een reservekopie op een stick maken kan nu ook.</translation>
    </message>
    <message>
        <source>Inkaart may not write in this place. Everything is safe. Ask who looks after this laptop to allow writing.</source>
        <translation>Inkaart mag op deze plek niet schrijven. Alles is veilig. Vraag wie deze laptop beheert om schrijven toe te staan.</translation>
    </message>
</context>
</TS>
