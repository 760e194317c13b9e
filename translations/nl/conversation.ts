<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>I can</source>
        <comment>answer</comment>
        <extracomment>An answer, inside a sentence (&quot;Working together: I can&quot;)</extracomment>
        <translation>kan ik</translation>
    </message>
    <message>
        <source>I can with help</source>
        <comment>answer</comment>
        <translation>kan ik met hulp</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <comment>answer</comment>
        <translation>wil ik leren</translation>
    </message>
    <message>
        <source>later</source>
        <comment>answer</comment>
        <translation>later</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>answer</comment>
        <translation>niet gevraagd</translation>
    </message>
</context>
<context>
    <name>FileLanding</name>
    <message>
        <source>Added: %1</source>
        <extracomment>The undo strip: a photo or document was added, %1 is its file name</extracomment>
        <translation>Erbij: %1</translation>
    </message>
    <message>
        <source>The photo is not kept: nobody has said yet that photos are fine. Ask first. The yes stands with the consent of the dossier.</source>
        <translation>De foto is niet bewaard: er is nog geen ja voor foto’s. Vraag het eerst. Het ja staat bij de toestemming van het dossier.</translation>
    </message>
</context>
<context>
    <name>FileTaking</name>
    <message>
        <source>This file is too big to keep. Nothing has changed. Choose a smaller photo, or take a new one.</source>
        <translation>Dit bestand is te groot om te bewaren. Er is niets veranderd. Kies een kleinere foto, of maak een nieuwe.</translation>
    </message>
    <message>
        <source>This is no photo or PDF that Inkaart knows. Nothing has changed. A JPEG, PNG or WebP works, or a PDF.</source>
        <translation>Dit is geen foto of pdf die Inkaart kent. Er is niets veranderd. Een JPEG, PNG of WebP kan wel, of een pdf.</translation>
    </message>
    <message>
        <source>This file is broken or not complete. Nothing has changed. Copy it again, or choose another one.</source>
        <translation>Dit bestand is stuk of niet compleet. Er is niets veranderd. Kopieer het opnieuw, of kies een ander.</translation>
    </message>
    <message>
        <source>Inkaart cannot read this file. Nothing has changed. Look whether the stick or phone is still connected.</source>
        <translation>Inkaart kan dit bestand niet lezen. Er is niets veranderd. Kijk of de stick of telefoon nog vastzit.</translation>
    </message>
    <message>
        <source>This PDF has a password. Nothing has changed. Save it without a password first.</source>
        <translation>Deze pdf heeft een wachtwoord. Er is niets veranderd. Bewaar hem eerst zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>none</source>
        <comment>list</comment>
        <extracomment>After a colon: there is nothing of this kind</extracomment>
        <translation>geen</translation>
    </message>
    <message>
        <source>I can: %1</source>
        <translation>Kan ik: %1</translation>
    </message>
    <message>
        <source>I can with help: %1</source>
        <translation>Kan ik met hulp: %1</translation>
    </message>
    <message>
        <source>I want to learn: %1</source>
        <translation>Wil ik leren: %1</translation>
    </message>
    <message>
        <source>Agreement: %1</source>
        <translation>Afspraak: %1</translation>
    </message>
    <message numerus="yes">
        <source>Talk on %1, %n card(s)</source>
        <extracomment>First line of a summary. %1 is a date.</extracomment>
        <translation>
            <numerusform>Gesprek op %1, %n kaartje</numerusform>
            <numerusform>Gesprek op %1, %n kaartjes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>zone %1</source>
        <extracomment>Part of what a screen reader says about a tile; %1 is the zone&apos;s name</extracomment>
        <translation>gebied %1</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>tile</comment>
        <extracomment>Part of what a screen reader says about a tile: somebody saw it</extracomment>
        <translation>gezien</translation>
    </message>
    <message>
        <source>badge</source>
        <comment>tile</comment>
        <translation>badge</translation>
    </message>
</context>
<context>
    <name>Visibility</name>
    <message>
        <source>Only us</source>
        <extracomment>Who may see a piece of evidence</extracomment>
        <translation>Alleen wij</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>Op de badge</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::AgreementPage</name>
    <message>
        <source>Copy summary</source>
        <translation>Kopieer samenvatting</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>Afspraak afdrukken</translation>
    </message>
    <message>
        <source>Copied. Gone again in a minute.</source>
        <translation>Gekopieerd. Over een minuut weer weg.</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::BlankCardPage</name>
    <message>
        <source>Another card of your own</source>
        <translation>Nog een eigen kaartje</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Plaatje: %1</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>Vorig kaartje</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>What you can do, in %1</source>
        <extracomment>A field for one sentence, %1 is a language</extracomment>
        <translation>Wat je kunt, in het %1</translation>
    </message>
    <message>
        <source>What you can do, in Dutch</source>
        <translation>Wat je kunt, in het Nederlands</translation>
    </message>
    <message>
        <source>First write in a few words what you can do.</source>
        <translation>Schrijf eerst in een paar woorden wat je kunt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <extracomment>The undo strip: %1 is a skill in the learner&apos;s own words</extracomment>
        <translation>%1: veranderd</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::CardsPage</name>
    <message>
        <source>Previous card</source>
        <translation>Vorig kaartje</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <translation>Kaartje %1 van %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The undo strip: a skill, and what the learner answered</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::ChooseCardsPage</name>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Who else is here, in your own words</source>
        <translation>Wie er nog meer bij is, in eigen woorden</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kaartje</numerusform>
            <numerusform>%n kaartjes</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards lie sorted on the table</source>
        <translation>De kaartjes liggen gesorteerd op tafel</translation>
    </message>
    <message>
        <source>All cards, to sort on the table</source>
        <translation>Alle kaartjes, om op tafel te sorteren</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::ExperienceSheet</name>
    <message>
        <source>Start qualification (mbo 2, havo, vwo or higher)</source>
        <translation>Startkwalificatie (mbo 2, havo, vwo of hoger)</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>%1: taken away</source>
        <extracomment>The undo strip: what somebody did before is taken away</extracomment>
        <translation>%1: weggehaald</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::PieceSheet</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Het verhaal</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>This cannot be shown here. It is kept as it is.</source>
        <translation>Dit kan hier niet in beeld. Het blijft bewaard zoals het is.</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::PiecesRow</name>
    <message>
        <source>Somebody saw it</source>
        <translation>Iemand zag het</translation>
    </message>
    <message>
        <source>%1 saw it</source>
        <translation>%1 zag het</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::PilesModel</name>
    <message>
        <source>%1 lies on no pile now</source>
        <extracomment>The undo strip: a paper card, &quot;18 Keeping appointments&quot;</extracomment>
        <translation>%1 ligt nu op geen stapel</translation>
    </message>
    <message>
        <source>%1 now lies with: %2</source>
        <extracomment>The undo strip: a paper card and its pile, &quot;18 Keeping appointments&quot;, &quot;I can&quot;</extracomment>
        <translation>%1 ligt nu bij: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) put with: %1</source>
        <extracomment>The undo strip: %1 is a pile, &quot;I can&quot;</extracomment>
        <translation>
            <numerusform>%n kaartje bij: %1</numerusform>
            <numerusform>%n kaartjes bij: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::PilesPage</name>
    <message>
        <source>Take over cards</source>
        <translation>Kaartjes overnemen</translation>
    </message>
    <message>
        <source>Choose a pile. Then touch the cards that lie on it.</source>
        <translation>Kies een stapel. Raak dan de kaartjes aan die erop liggen.</translation>
    </message>
    <message>
        <source>Or type the numbers of this pile</source>
        <translation>Of typ de nummers van deze stapel</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>De kaart</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The map of %1</source>
        <translation>De kaart van %1</translation>
    </message>
    <message>
        <source>%1 of %2 taken over</source>
        <translation>%1 van %2 overgenomen</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stay on: not asked.</source>
        <translation>
            <numerusform>%n kaartje blijft op Niet gevraagd.</numerusform>
            <numerusform>%n kaartjes blijven op Niet gevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no card %1.</source>
        <translation>Er is geen kaartje %1.</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::ResultPage</name>
    <message>
        <source>Make an agreement</source>
        <translation>Maak een afspraak</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Kopieer samenvatting</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Terug naar de kaartjes</translation>
    </message>
    <message>
        <source>Which map</source>
        <translation>Welke kaart</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>De kaart</translation>
    </message>
    <message>
        <source>If not, everything is gone when this talk is closed.</source>
        <translation>Zo niet, dan is alles weg als dit gesprek sluit.</translation>
    </message>
    <message>
        <source>Copied. Gone again in a minute.</source>
        <translation>Gekopieerd. Over een minuut weer weg.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill and answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: was %2, now %3</source>
        <translation>%1: was %2, nu %3</translation>
    </message>
    <message>
        <source>Print the map first, if somebody wants it.</source>
        <translation>Druk eerst de kaart af, als iemand die wil hebben.</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::SeenSheet</name>
    <message>
        <source>Saw it at work</source>
        <translation>Zag het op het werk</translation>
    </message>
    <message>
        <source>Somebody saw it</source>
        <translation>Iemand zag het</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role, for example work mentor</source>
        <translation>Rol, bijvoorbeeld werkbegeleider</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>That person</source>
        <comment>types</comment>
        <extracomment>Who types the words of somebody who saw it</extracomment>
        <translation>Die persoon zelf</translation>
    </message>
    <message>
        <source>We do</source>
        <comment>types</comment>
        <translation>Wij schrijven het op</translation>
    </message>
    <message>
        <source>Who types this?</source>
        <translation>Wie typt dit?</translation>
    </message>
    <message>
        <source>This is evidence. It is no signature. The date and who typed it are kept with it.</source>
        <translation>Dit is bewijs. Het is geen handtekening. De datum en wie het typte blijven erbij staan.</translation>
    </message>
    <message>
        <source>Not here? Print a slip for work</source>
        <translation>Niet hier? Druk een leermeesterbriefje af</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::StoryCard</name>
    <message>
        <source>this centre</source>
        <translation>dit centrum</translation>
    </message>
    <message>
        <source>type or let somebody type, any language</source>
        <translation>typ of laat typen, elke taal</translation>
    </message>
    <message>
        <source>Telling</source>
        <extracomment>%1 is the learner&apos;s name</extracomment>
        <translation>Vertellen</translation>
    </message>
    <message>
        <source>%1 tells</source>
        <translation>%1 vertelt</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::TalkPage</name>
    <message>
        <source>Stop and keep</source>
        <translation>Stop en bewaar</translation>
    </message>
    <message>
        <source>Only this talk is open</source>
        <translation>Alleen dit gesprek is open</translation>
    </message>
    <message>
        <source>Only %1&apos;s talk is open</source>
        <translation>Alleen het gesprek van %1 is open</translation>
    </message>
    <message>
        <source>%1 first</source>
        <extracomment>Button: which language stands first. %1 is its own name.</extracomment>
        <translation>%1 eerst</translation>
    </message>
    <message>
        <source>Stop and choose</source>
        <translation>Stop en kies</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::TellPage</name>
    <message>
        <source>No photos in a talk without a name.</source>
        <translation>Geen foto’s in een gesprek zonder naam.</translation>
    </message>
    <message>
        <source>A photo shows who somebody is. Words are kept as they are.</source>
        <translation>Op een foto zie je wie iemand is. Woorden kunnen wel.</translation>
    </message>
    <message>
        <source>Is there somebody in a photo in this document?</source>
        <translation>Staat er iemand op een foto in dit document?</translation>
    </message>
    <message>
        <source>Then ask first whether photos are fine. If not, take the document away.</source>
        <translation>Vraag dan eerst of foto’s mogen. Mag het niet, haal het document dan weg.</translation>
    </message>
    <message>
        <source>%1 has not said yet that photos are fine.</source>
        <translation>%1 heeft nog niet gezegd dat foto’s mogen.</translation>
    </message>
    <message>
        <source>Ask first. The yes stands with the consent of the dossier.</source>
        <translation>Vraag het eerst. Het ja staat bij ‘Wat mogen wij?’</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Kies een foto</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Foto’s (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Photos and PDF (*.jpg *.jpeg *.png *.webp *.pdf)</source>
        <translation>Foto’s en pdf (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
    </message>
    <message>
        <source>%1: what was seen</source>
        <extracomment>The undo strip: what somebody else saw of a skill</extracomment>
        <translation>%1: wat er gezien is</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Somebody saw it</source>
        <translation>Iemand zag het</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>May be seen by: %1</source>
        <extracomment>The undo strip: who may see a piece of evidence</extracomment>
        <translation>Te zien voor: %1</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Weggehaald</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::ViewCard</name>
    <message>
        <source>What was seen, in words</source>
        <translation>Wat er gezien is, in woorden</translation>
    </message>
    <message>
        <source>What was there to see?</source>
        <translation>Wat was er te zien?</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>De begeleider</translation>
    </message>
    <message>
        <source>Somebody at work</source>
        <translation>Iemand op het werk</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of whoever saw it</source>
        <translation>Naam van wie het zag</translation>
    </message>
    <message>
        <source>Role or workplace</source>
        <translation>Rol of werkplek</translation>
    </message>
    <message>
        <source>Role or workplace of whoever saw it</source>
        <translation>Rol of werkplek van wie het zag</translation>
    </message>
    <message>
        <source>%1 reads along.</source>
        <extracomment>%1 is the learner&apos;s name; a sentence that it is fine to disagree follows</extracomment>
        <translation>%1 leest dit mee.</translation>
    </message>
    <message>
        <source>What others saw</source>
        <extracomment>Heading: what somebody saw. %1 is their name.</extracomment>
        <translation>Wat anderen zagen</translation>
    </message>
    <message>
        <source>%1 saw</source>
        <translation>%1 zag</translation>
    </message>
    <message>
        <source>Choose as well: can do this, with help, or not seen.</source>
        <translation>Kies ook: kan dit, met hulp of niet gezien.</translation>
    </message>
</context>
<context>
    <name>inkaart::conversation::WhatDidYouDoPage</name>
    <message>
        <source>On to the cards</source>
        <translation>Verder naar de kaartjes</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) go with this. They come first.</source>
        <translation>
            <numerusform>%n kaartje past hierbij. Dat komt eerst.</numerusform>
            <numerusform>%n kaartjes passen hierbij. Die komen eerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: taken away</source>
        <extracomment>The undo strip: what somebody did before is taken away</extracomment>
        <translation>%1: weggehaald</translation>
    </message>
    <message>
        <source>%1: noted</source>
        <extracomment>The undo strip: a picture of what somebody did before</extracomment>
        <translation>%1: genoteerd</translation>
    </message>
</context>
</TS>
