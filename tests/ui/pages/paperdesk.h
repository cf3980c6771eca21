// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pages/deskwindow.h"
#include "ui/shared/preferences.h"
#include "ui/shared/printing/printing.h"

#include <QMutex>

#include <atomic>

namespace parkdesk::test {

/// A printer that keeps what it was sent, away or missing when it is told so.
class KeepingPrinters : public Printers {
public:
    enum class State { Ready, Away, None };

    [[nodiscard]] QStringList names() const override { return {QStringLiteral("Slips")}; }
    [[nodiscard]] Done print(const Slip &slip, const QString &title, const QString &printer) const override
    {
        if (state == State::None)
            return fail(ErrorCode::PrinterFailed, Field::None, {{QStringLiteral("none"), true}});
        if (state == State::Away)
            return fail(ErrorCode::PrinterFailed, Field::None, {{QStringLiteral("printer"), printer}});
        const QMutexLocker locker(&m_mutex);
        m_papers.append(title + QLatin1Char('\n') + slip.texts().join(QLatin1Char('\n')));
        return {};
    }
    /// Title and text of each, without the marks of direction.
    [[nodiscard]] QStringList papers() const
    {
        const QMutexLocker locker(&m_mutex);
        QStringList plain = m_papers;
        for (QString &paper : plain)
            paper.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
        return plain;
    }

    std::atomic<State> state = State::Ready;

private:
    mutable QMutex m_mutex;
    mutable QStringList m_papers;
};

/// Preferences that end with the test.
class TestPreferences : public Preferences {
public:
    [[nodiscard]] LanguageChoice language() const override { return LanguageChoice::English; }
    void setLanguage(LanguageChoice) override { }
    [[nodiscard]] ThemeChoice theme() const override { return ThemeChoice::Light; }
    void setTheme(ThemeChoice) override { }
    [[nodiscard]] int lockMinutes() const override { return 4; }
    void setLockMinutes(int) override { }
    [[nodiscard]] bool printsTickets() const override { return m_tickets; }
    void setPrintsTickets(bool prints) override { m_tickets = prints; }
    [[nodiscard]] QString printer() const override { return {}; }
    void setPrinter(const QString &) override { }
    [[nodiscard]] LiveSharing sharing() const override { return m_sharing; }
    void setSharing(const LiveSharing &sharing) override { m_sharing = sharing; }

private:
    bool m_tickets = false;
    LiveSharing m_sharing;
};

/// A desk with a printer beside it.
struct PaperDesk {
    PageOffice office;
    TestPreferences preferences;
    std::shared_ptr<KeepingPrinters> printer = std::make_shared<KeepingPrinters>();
    Printing printing {preferences, printer};
    DeskWindow desk {office.office(), office.lot()};

    PaperDesk() { desk.page().setPrinting(printing); }
};

} // namespace parkdesk::test
