<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnerRowDelegate</name>
    <message numerus="yes">
        <source>Taken away on %1. Can be put back for %n more days.</source>
        <extracomment>n: days left in which it can be put back; %1: a date</extracomment>
        <translation>
            <numerusform>Taken away on %1. Can be put back for %n more day.</numerusform>
            <numerusform>Taken away on %1. Can be put back for %n more days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>Waiting for consent, %n more days.</source>
        <translation>
            <numerusform>Waiting for consent, %n more day.</numerusform>
            <numerusform>Waiting for consent, %n more days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueRow</name>
    <message numerus="yes">
        <source>Waits %n more days</source>
        <translation>
            <numerusform>Waits %n more day</numerusform>
            <numerusform>Waits %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::learner::LearnersPage</name>
    <message numerus="yes">
        <source>%n at %1</source>
        <comment>learners</comment>
        <extracomment>n: learners; %1: the centre&apos;s name</extracomment>
        <translation>
            <numerusform>%n at %1</numerusform>
            <numerusform>%n at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dossiers are kept %n months after the last talk.</source>
        <translation>
            <numerusform>Dossiers are kept %n month after the last talk.</numerusform>
            <numerusform>Dossiers are kept %n months after the last talk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::learner::NewLearnerPage</name>
    <message numerus="yes">
        <source>Waits %n more days</source>
        <translation>
            <numerusform>Waits %n more day</numerusform>
            <numerusform>Waits %n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n more days</source>
        <translation>
            <numerusform>Wait %n more day</numerusform>
            <numerusform>Wait %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::learner::OverdueRow</name>
    <message numerus="yes">
        <source>Wait %n more days</source>
        <translation>
            <numerusform>Wait %n more day</numerusform>
            <numerusform>Wait %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::learner::OverviewPage</name>
    <message numerus="yes">
        <source>%n talks, last on %1</source>
        <extracomment>n: talks; %1: a date</extracomment>
        <translation>
            <numerusform>%n talk, on %1</numerusform>
            <numerusform>%n talks, last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>badges</comment>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::learner::SkillSheet</name>
    <message numerus="yes">
        <source>%1 of %n points have proof.</source>
        <extracomment>n: all points; %1: those that have proof</extracomment>
        <translation>
            <numerusform>%1 of %n point has proof.</numerusform>
            <numerusform>%1 of %n points have proof.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inkaart::learner::TalksPage</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
