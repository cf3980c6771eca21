// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pages/pageoffice.h"
#include "ui/shared/fieldrow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/officeview.h"
#include "ui/shell/windowsettings.h"

#include <QFile>
#include <QTemporaryDir>

namespace parkdesk::test {

/// The whole window on an office of its own, driven by keys.
class ShellWindow {
public:
    explicit ShellWindow(PageOffice::Content content, const DatabaseUrl &url = PageOffice::inMemory(),
                         const OpenOptions &options = {})
        : m_office(content, url, options)
        , m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
        , m_window(std::make_unique<MainWindow>(m_office.context(), m_settings, QString()))
    {
        m_window->show();
        m_window->activateWindow();
        m_window->begin();
    }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] PageOffice &office() { return m_office; }
    [[nodiscard]] WindowSettings &settings() { return m_settings; }
    [[nodiscard]] QString settingsText() const
    {
        QFile file(m_folder.filePath(QStringLiteral("settings.ini")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    [[nodiscard]] bool reaches(MainWindow::State state)
    {
        return QTest::qWaitFor([&] { return m_window->state() == state; });
    }
    void type(const QString &text) { QTest::keyClicks(m_window->focusWidget(), text); }
    /// Shortcuts belong to the active window alone; one that is not yet active would lose the key without a word.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!m_window->isActiveWindow()) {
            m_window->activateWindow();
            if (!QTest::qWaitForWindowActive(m_window.get()))
                qFatal("the window did not become active");
        }
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
    }
    [[nodiscard]] QString focusName() const
    {
        return m_window->focusWidget() == nullptr ? QString() : m_window->focusWidget()->objectName();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        const QList<Widget *> all = m_window->findChildren<Widget *>(name);
        for (Widget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return all.isEmpty() ? nullptr : all.first();
    }
    /// The visible sentence beside the field of that name.
    [[nodiscard]] QString saidBeside(const QString &field)
    {
        QWidget *parent = find<QWidget>(field);
        while (parent != nullptr && qobject_cast<FieldRow *>(parent) == nullptr)
            parent = parent->parentWidget();
        return parent == nullptr ? QString() : static_cast<FieldRow *>(parent)->error();
    }
    void logIn()
    {
        type(PageOffice::login);
        press(Qt::Key_Return);
        type(PageOffice::password);
        press(Qt::Key_Return);
    }

private:
    QTemporaryDir m_folder;
    PageOffice m_office;
    WindowSettings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace parkdesk::test
