// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shotdirector.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QKeyEvent>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleMs = 350;
constexpr QSize pictureSize(1366, 768);

} // namespace

ShotDirector::ShotDirector(const QString &directory, const QString &look, const Play &play, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_look(look)
    , m_settings(m_folder.filePath(u"settings.ini"_s))
    , m_office(play.filling)
    , m_scenes(play.scenes())
{
    connect(&m_office, &SampleOffice::built, this, &ShotDirector::open);
}

void ShotDirector::begin(const std::function<void()> &finished)
{
    m_finished = finished;
    m_office.build();
}

void ShotDirector::keys(const QString &text)
{
    for (const QChar letter : text)
        key(letter.isLetterOrNumber() ? static_cast<Qt::Key>(letter.toUpper().unicode()) : Qt::Key_Space,
            Qt::NoModifier, letter);
}

void ShotDirector::key(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QWidget *target = m_window->focusWidget() != nullptr ? m_window->focusWidget() : m_window.get();
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(target, &event);
    }
}

void ShotDirector::click(const QString &buttonName)
{
    if (auto *button = find<QAbstractButton>(buttonName))
        QMetaObject::invokeMethod(button, "click");
}

QString ShotDirector::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void ShotDirector::logIn()
{
    keys(SampleOffice::password);
    key(Qt::Key_Return);
}

void ShotDirector::command(const QString &name)
{
    const QList<QAction *> all = m_window->findChildren<QAction *>(name);
    for (QAction *action : all) {
        const auto *owner = qobject_cast<QWidget *>(action->parent());
        if (all.size() > 1 && (owner == nullptr || !owner->isVisible()))
            continue; // of a page that is behind
        action->trigger();
        return;
    }
}

void ShotDirector::open()
{
    const QString database = m_office.context().url().toText();
    m_settings.addPerson(database, {u"chitra"_s, u"Chitra R."_s, Role::Manager});
    m_settings.addPerson(database, {u"ben"_s, u"Ben T."_s, Role::Attendant});
    m_settings.addPerson(database, {SampleOffice::login, u"Asha M."_s, Role::Attendant});
    m_window = std::make_unique<MainWindow>(m_office.context(), m_settings, QString());
    m_window->resize(pictureSize);
    m_window->show();
    m_window->activateWindow();
    m_window->begin();
    QTimer::singleShot(settleMs, this, &ShotDirector::next);
}

void ShotDirector::next()
{
    if (m_scenes.isEmpty()) {
        m_window.reset();
        m_finished();
        return;
    }
    const Scene scene = m_scenes.takeFirst();
    scene.act(*this);
    QTimer::singleShot(settleMs, this, [this, scene] {
        if (!scene.name.isEmpty())
            m_window->grab().save(QDir(m_directory).filePath(u"%1-%2.png"_s.arg(scene.name, m_look)));
        next();
    });
}

} // namespace parkdesk
