// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/includerules.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parkdesk::architecture {

namespace {

// clang-format off

/// Lists are words with a blank between them.
struct Row {
    const char *folder;
    const char *mayInclude; ///< other folders; its own is always allowed
    const char *qtModules; ///< whose headers its files may name
    const char *neverReaches; ///< folders that the headers it includes must not include either
};

/// Who may include whom: each row may use rows above it, never one beside it. Every folder of ui/ that is not named
/// here is a page.
constexpr std::array table {
    // the office without a window
    Row {"domain",     "",                                                                  "Core", ""},

    Row {"tariff",     "domain",                                                            "Core", ""},
    Row {"storage",    "domain",                                                            "Core Sql", ""},
    Row {"formats",    "domain",                                                            "Core", ""},
    Row {"adapters",   "domain",                                                            "Core Network DBus", ""},

    Row {"paper",      "domain tariff storage formats adapters",                            "Core Gui Svg", ""},
    Row {"services",   "domain tariff storage formats adapters",                            "Core", ""},

    Row {"runtime",    "domain tariff storage formats adapters paper services",             "Core Network DBus Concurrent", ""},

    Row {"ctl",        "domain tariff storage formats adapters paper services runtime",     "Core Gui", ""},

    // the window
    Row {"ui/shared",  "domain tariff formats paper services",                              "Core Gui Widgets Svg DBus PrintSupport Charts", "storage runtime"},
    Row {"page",       "domain tariff services ui/shared",                                  "Core Gui Widgets Svg", "storage runtime"},
    Row {"ui/shell",   "domain tariff services runtime ui/shared page",                     "Core Gui Widgets Svg DBus", ""},
    Row {"ui/main.cpp", "domain services runtime ui/shared ui/shell",                       "Core Gui Widgets", ""},
};

/// A library that few may name.
struct Library {
    const char *prefix; ///< of its headers
    const char *places; ///< files or folders where it may be included
    bool oneAdapter; ///< in app/adapters by one file alone
};

constexpr std::array libraries {
    Library {"tl/",          "app/domain/result.h",        false},
    Library {"sqlite3",      "app/storage/",               false},
    Library {"libpq",        "app/storage/",               false},
    Library {"postgresql/",  "app/storage/",               false},
    Library {"sodium",       "app/adapters/ app/storage/", false},
    Library {"libical/",     "app/formats/",               false},
    Library {"qrencode",     "app/formats/",               false},
    Library {"xlsxwriter",   "app/formats/",               false},
    Library {"curl/",        "app/adapters/",              true},
    Library {"liboath/",     "app/adapters/",              true},
    Library {"qt6keychain/", "app/adapters/",              true},
};

// clang-format on

const QString page = u"page"_s;

const QString layerRule = u"layer"_s;
const QString reachRule = u"reach"_s;
const QString qtModuleRule = u"qt-module"_s;
const QString libraryRule = u"library"_s;
const QString unknownFolderRule = u"unknown-folder"_s;
const QString unresolvedRule = u"unresolved"_s;

QString nameOfPage(const QString &path)
{
    return path.section(u'/', 0, 1);
}

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

/// A row of the table, taken apart.
struct Folder {
    explicit Folder(const Row &row)
        : name(QString::fromLatin1(row.folder))
        , mayInclude(words(row.mayInclude))
        , qtModules(words(row.qtModules))
        , neverReaches(words(row.neverReaches))
    {
    }

    QString name;
    QStringList mayInclude;
    QStringList qtModules;
    QStringList neverReaches;
};

const Folder *folderNamed(const QString &name)
{
    static const QList<Folder> folders(table.begin(), table.end());
    const auto found =
        std::find_if(folders.begin(), folders.end(), [&](const Folder &folder) { return folder.name == name; });
    return found == folders.end() ? nullptr : &*found;
}

/// The row for a file, or nullptr.
const Folder *folderOf(const QString &path)
{
    if (path.startsWith("app/"_L1))
        return folderNamed(path.section(u'/', 1, 1));
    if (!path.startsWith("ui/"_L1))
        return nullptr;
    if (const Folder *folder = folderNamed(nameOfPage(path)))
        return folder;
    return path.count(u'/') >= 2 ? folderNamed(page) : nullptr;
}

/// What moc and uic write.
bool isGenerated(const QString &name)
{
    const QString file = name.section(u'/', -1);
    return file.endsWith(".moc"_L1) || file.startsWith("moc_"_L1) || file.startsWith("ui_"_L1);
}

class Checker {
public:
    explicit Checker(const QList<Source> &sources)
        : m_sources(sources)
    {
        for (const Source &source : sources)
            m_byPath.insert(source.path, &source);
    }

    QList<Breach> run()
    {
        for (const Source &source : m_sources) {
            if (!source.isCpp() || !source.isIn({u"app/"_s, u"ui/"_s}))
                continue;
            const Folder *folder = folderOf(source.path);
            if (!folder) {
                report(source, 1, unknownFolderRule, u"no line of the table speaks of this folder"_s);
                continue;
            }
            for (const Include &include : source.includes)
                check(source, *folder, include);
        }
        return m_breaches;
    }

private:
    void check(const Source &source, const Folder &folder, const Include &include)
    {
        const QString module = qtModuleOf(include.name);
        const QString target = resolve(source, include.name);
        if (!target.isEmpty()) {
            if (checkLayer(source, folder, include, target))
                checkReach(source, folder, include, target);
        } else if (!module.isEmpty()) {
            if (!folder.qtModules.contains(module))
                report(source, include.line, qtModuleRule,
                       u"%1 may not use Qt %2 (%3)"_s.arg(folder.name, module, include.name));
        } else {
            checkLibrary(source, include);
            const QString line = source.text.section(u'\n', include.line - 1, include.line - 1);
            if (line.contains(u'"') && !isGenerated(include.name))
                report(source, include.line, unresolvedRule, u"there is no file %1 to follow"_s.arg(include.name));
        }
    }

    /// True when the include itself is allowed.
    bool checkLayer(const Source &source, const Folder &folder, const Include &include, const QString &target)
    {
        const Folder *other = folderOf(target);
        const QString otherName = other ? other->name : target;
        const bool same = other == &folder && (folder.name != page || nameOfPage(source.path) == nameOfPage(target));
        if (same || (other != &folder && folder.mayInclude.contains(otherName)))
            return true;
        report(source, include.line, layerRule, u"%1 may not include %2 (%3)"_s.arg(folder.name, otherName, target));
        return false;
    }

    /// Follows the headers behind \a target, nearest first.
    void checkReach(const Source &source, const Folder &folder, const Include &include, const QString &target)
    {
        QStringList queue {target};
        QHash<QString, QString> cameFrom {{target, QString()}};
        for (qsizetype next = 0; next < queue.size(); ++next) {
            const QString path = queue.at(next);
            const Folder *reached = folderOf(path);
            if (reached && folder.neverReaches.contains(reached->name)) {
                QStringList way;
                for (QString step = path; !step.isEmpty(); step = cameFrom.value(step))
                    way.prepend(step);
                report(source, include.line, reachRule,
                       u"%1 reaches %2 by %3"_s.arg(folder.name, reached->name, way.join(u" > "_s)));
                return;
            }
            const Source *header = m_byPath.value(path);
            for (const Include &inner : header->includes) {
                const QString behind = resolve(*header, inner.name);
                if (behind.isEmpty() || cameFrom.contains(behind))
                    continue;
                cameFrom.insert(behind, path);
                queue.append(behind);
            }
        }
    }

    void checkLibrary(const Source &source, const Include &include)
    {
        for (const Library &library : libraries) {
            const QString prefix = QString::fromLatin1(library.prefix);
            if (!include.name.startsWith(prefix))
                continue;
            if (!source.isIn(words(library.places)))
                report(source, include.line, libraryRule,
                       u"%1 only in %2"_s.arg(include.name, QString::fromLatin1(library.places)));
            if (!library.oneAdapter || !source.isIn({u"app/adapters/"_s}))
                continue;
            const QString first = m_adapterOf.value(prefix, source.path);
            m_adapterOf.insert(prefix, first);
            if (first != source.path)
                report(source, include.line, libraryRule, u"%1 already has its adapter, %2"_s.arg(include.name, first));
        }
    }

    /// The file of the tree that an include names, or nothing: beside the file, below app/, below the root.
    [[nodiscard]] QString resolve(const Source &from, const QString &name) const
    {
        for (const QString &start : {from.path.section(u'/', 0, -2), u"app"_s, QString()}) {
            const QString path = QDir::cleanPath(start.isEmpty() ? name : start + u'/' + name);
            if (m_byPath.contains(path))
                return path;
        }
        return {};
    }

    void report(const Source &source, int line, const QString &rule, const QString &reason)
    {
        m_breaches.append({source.path, line, rule, reason});
    }

    const QList<Source> &m_sources;
    QHash<QString, const Source *> m_byPath;
    QHash<QString, QString> m_adapterOf;
    QList<Breach> m_breaches;
};

/// Header name -> module, read from the installed Qt: QtCore/QString makes "QString" Core's.
QHash<QString, QString> readQtHeaders()
{
    QHash<QString, QString> modules;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList names = headers.entryList({u"Qt*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QStringList files = QDir(headers.filePath(name)).entryList(QDir::Files);
        for (const QString &file : files)
            modules.insert(file, name.mid(2));
    }
    return modules;
}

} // namespace

QStringList includeRuleNames()
{
    return {layerRule, reachRule, qtModuleRule, libraryRule, unknownFolderRule, unresolvedRule};
}

QString qtModuleOf(const QString &header)
{
    static const QHash<QString, QString> modules = readQtHeaders();
    // A module that is not installed here is still told by its name.
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header.section(u'/', 0, 0).mid(2);
    if (header.startsWith("QSql"_L1) || header.startsWith("QtSql"_L1))
        return u"Sql"_s;
    return modules.value(header);
}

QList<Breach> checkIncludes(const QList<Source> &sources)
{
    return Checker(sources).run();
}

} // namespace parkdesk::architecture
