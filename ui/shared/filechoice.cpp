// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/filechoice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace parkdesk {

FileChoice FileChoice::dialog()
{
    return {[](QWidget *parent, Purpose purpose, const QString &title, const QString &filter, const QString &suggestion,
               const Chosen &chosen) {
        auto *dialog = new QFileDialog(parent, title, QString(), filter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(purpose == Purpose::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        dialog->setFileMode(purpose == Purpose::Save         ? QFileDialog::AnyFile
                                : purpose == Purpose::Folder ? QFileDialog::Directory
                                                             : QFileDialog::ExistingFile);
        if (purpose == Purpose::Folder) {
            dialog->setOption(QFileDialog::ShowDirsOnly);
            dialog->setDirectory(suggestion);
        } else if (!suggestion.isEmpty()) {
            dialog->selectFile(suggestion);
        }
        QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
        dialog->open();
    }};
}

QString folderToSuggest(const QString &known)
{
    if (!known.isEmpty() && QFileInfo(known).isDir())
        return known;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace parkdesk
