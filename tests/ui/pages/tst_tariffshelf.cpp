// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/tarifftext.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/breakinglane.h"
#include "ui/tariffs/ruleplans.h"
#include "ui/tariffs/tariffshelf.h"

#include <QSignalSpy>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] QByteArray tariffNamed(const QString &name)
{
    return emptyTariff(name, u"EUR"_s);
}

/// A shelf of the office's lot that has read what there is.
class ShelfScene {
public:
    ShelfScene()
        : lanes((must(office.session().setRole(Role::Admin)), office))
        , shelf(lanes.office, office.lot())
    {
        read(shelf);
    }
    static void read(TariffShelf &one)
    {
        QSignalSpy refreshed(&one, &TariffShelf::refreshed);
        one.read();
        if (!QTest::qWaitFor([&] { return refreshed.count() > 0; }))
            qFatal("no tariffs came");
    }
    /// Makes a draft of that name and leaves it open in \a one.
    static void makeDraft(TariffShelf &one, const QString &name)
    {
        one.openNew(tariffNamed(name));
        one.keep(tariffNamed(name), name);
        QSignalSpy saved(&one, &TariffShelf::saved);
        one.saveNow();
        if (!QTest::qWaitFor([&] { return saved.count() > 0; }))
            qFatal("the draft was not saved");
        read(one);
    }
    [[nodiscard]] QList<TariffsOfLot::Draft> drafts()
    {
        return must(answerOf(office.office().read<TariffsOfLot>({office.lot()}))).drafts;
    }
    [[nodiscard]] QByteArray textOf(TariffDraftId draft)
    {
        return must(answerOf(office.office().read<TariffText>({{}, draft}))).text;
    }
    /// The texts of all drafts.
    [[nodiscard]] QList<QByteArray> texts()
    {
        QList<QByteArray> all;
        for (const TariffsOfLot::Draft &draft : drafts())
            all << textOf(draft.id);
        return all;
    }

    PageOffice office;
    BreakingOffice lanes;
    TariffShelf shelf;
};

} // namespace

/// Nothing that was typed is lost, whatever happens meanwhile.
class TstTariffShelf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesBeforeAnotherIsOpened();
    void typingWhileAnotherIsOpened();
    void openingWhileItIsSaved();
    void typingWhileItIsSaved();
    void aRefusedSaveKeepsTheText();
    void anotherAdminWasFaster();
    void droppingWhileItIsSaved();
    void publishingWhileItIsSaved();
};

void TstTariffShelf::savesBeforeAnotherIsOpened()
{
    ShelfScene scene;
    ShelfScene::makeDraft(scene.shelf, u"one"_s);
    const TariffDraftId one = *scene.shelf.open().draft;
    QSignalSpy opened(&scene.shelf, &TariffShelf::opened);
    scene.shelf.keep(tariffNamed(u"one, changed"_s), u"one"_s); // and at once:
    scene.shelf.openVersion(scene.shelf.inForce()->id);
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(!scene.shelf.open().draft);
    QCOMPARE(scene.textOf(one), tariffNamed(u"one, changed"_s));
}

void TstTariffShelf::typingWhileAnotherIsOpened()
{
    ShelfScene scene;
    ShelfScene::makeDraft(scene.shelf, u"one"_s);
    const TariffDraftId one = *scene.shelf.open().draft;
    QSignalSpy opened(&scene.shelf, &TariffShelf::opened);
    scene.lanes.reads.hold();
    scene.shelf.openVersion(scene.shelf.inForce()->id);
    scene.shelf.keep(tariffNamed(u"one, a last word"_s), u"one"_s); // before the answer is here
    scene.lanes.reads.release();
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(scene.textOf(one), tariffNamed(u"one, a last word"_s));
    QVERIFY(!scene.shelf.isSaving());
    QCOMPARE(scene.drafts().size(), 1);
}

void TstTariffShelf::openingWhileItIsSaved()
{
    ShelfScene scene;
    ShelfScene::makeDraft(scene.shelf, u"one"_s);
    const TariffDraftId one = *scene.shelf.open().draft;
    QSignalSpy opened(&scene.shelf, &TariffShelf::opened);
    scene.lanes.reads.hold();
    scene.lanes.commands.hold();
    scene.shelf.openVersion(scene.shelf.inForce()->id);
    scene.shelf.keep(tariffNamed(u"one, a last word"_s), u"one"_s);
    scene.shelf.saveNow();
    scene.lanes.reads.release(); // the answer comes before that of the save
    QTRY_VERIFY(scene.lanes.reads.jobs() > 0);
    QCOMPARE(must(answerOf(scene.office.office().read<TariffText>({{}, one}))).text, tariffNamed(u"one"_s));
    QCOMPARE(opened.count(), 0);
    scene.lanes.commands.release();
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(!scene.shelf.open().draft); // what is typed now is no longer in the draft
    QCOMPARE(scene.textOf(one), tariffNamed(u"one, a last word"_s));
}

void TstTariffShelf::typingWhileItIsSaved()
{
    ShelfScene scene;
    ShelfScene::makeDraft(scene.shelf, u"one"_s);
    const TariffDraftId one = *scene.shelf.open().draft;
    scene.shelf.keep(tariffNamed(u"first"_s), u"one"_s);
    scene.shelf.saveNow();
    scene.shelf.keep(tariffNamed(u"second"_s), u"one"_s);
    scene.shelf.saveNow(); // waits for the answer to the first
    QTRY_VERIFY(!scene.shelf.isSaving());
    QCOMPARE(scene.textOf(one), tariffNamed(u"second"_s));
}

void TstTariffShelf::aRefusedSaveKeepsTheText()
{
    ShelfScene scene;
    ShelfScene::makeDraft(scene.shelf, u"one"_s);
    const TariffDraftId one = *scene.shelf.open().draft;
    QSignalSpy refused(&scene.shelf, &TariffShelf::refused);
    QSignalSpy opened(&scene.shelf, &TariffShelf::opened);
    scene.shelf.keep(tariffNamed(u"kept"_s), QString(300, u'x')); // too long a name
    scene.shelf.openVersion(scene.shelf.inForce()->id);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(opened.count(), 0); // it would be lost
    QCOMPARE(scene.shelf.open().draft, one);
    scene.shelf.keep(tariffNamed(u"kept"_s), u"one"_s);
    scene.shelf.saveNow();
    QTRY_VERIFY(!scene.shelf.isSaving());
    QCOMPARE(scene.textOf(one), tariffNamed(u"kept"_s));
}

void TstTariffShelf::anotherAdminWasFaster()
{
    ShelfScene scene;
    ShelfScene::makeDraft(scene.shelf, u"one"_s);
    const TariffDraftId one = *scene.shelf.open().draft;
    TariffShelf other(scene.office.office(), scene.office.lot());
    ShelfScene::read(other);
    QSignalSpy opened(&other, &TariffShelf::opened);
    other.openDraft(one);
    QTRY_COMPARE(opened.count(), 1);
    other.keep(tariffNamed(u"theirs"_s), u"one"_s);
    other.saveNow();
    QTRY_VERIFY(!other.isSaving());

    QSignalSpy refused(&scene.shelf, &TariffShelf::refused);
    scene.shelf.keep(tariffNamed(u"ours"_s), u"one"_s);
    scene.shelf.saveNow();
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(qvariant_cast<Error>(refused.at(0).at(0)).code, ErrorCode::DraftChanged);
    scene.shelf.saveNow(); // it goes on as a draft of its own
    QTRY_COMPARE(scene.drafts().size(), 2);
    QTRY_VERIFY(scene.shelf.open().draft.has_value());
    QVERIFY(scene.shelf.open().draft != one);
    QCOMPARE(scene.textOf(one), tariffNamed(u"theirs"_s));
    QCOMPARE(scene.textOf(*scene.shelf.open().draft), tariffNamed(u"ours"_s));
}

void TstTariffShelf::droppingWhileItIsSaved()
{
    ShelfScene scene;
    ShelfScene::makeDraft(scene.shelf, u"one"_s);
    QSignalSpy dropped(&scene.shelf, &TariffShelf::dropped);
    scene.shelf.keep(tariffNamed(u"never mind"_s), u"one"_s);
    scene.shelf.saveNow();
    scene.shelf.dropDraft();
    QTRY_COMPARE(dropped.count(), 1);
    QCOMPARE(scene.drafts().size(), 0);
}

void TstTariffShelf::publishingWhileItIsSaved()
{
    ShelfScene scene;
    ShelfScene::makeDraft(scene.shelf, u"one"_s);
    QSignalSpy published(&scene.shelf, &TariffShelf::published);
    scene.shelf.keep(tariffNamed(u"final"_s), u"one"_s);
    scene.shelf.saveNow();
    scene.shelf.publish(tariffNamed(u"final"_s), scene.office.clock().now(), {});
    QTRY_COMPARE(published.count(), 1);
    QTRY_COMPARE(scene.drafts().size(), 0);
    const auto text = must(answerOf(scene.office.office().read<TariffText>({scene.shelf.open().version, {}})));
    QVERIFY(text.text.contains("final"));
}

PARKDESK_TEST(TstTariffShelf)

#include "tst_tariffshelf.moc"
