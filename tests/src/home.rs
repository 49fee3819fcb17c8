//! A writer's home for one test: her library, her folders, and nothing of the machine's.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

use crate::built;

/// Folders that go with the test.
pub struct Home(TempDir);

impl Home {
    /// An empty one.
    #[expect(clippy::new_without_default, reason = "it makes folders")]
    pub fn new() -> Self {
        Home(tempfile::tempdir().expect("a temporary folder can be made"))
    }

    /// A path in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The library.
    pub fn library(&self) -> PathBuf {
        self.path("library")
    }

    /// Writes a file and says where.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new("/"))).expect("the home can be written");
        std::fs::write(&path, bytes).expect("the home can be written");
        path
    }

    /// As if every picture of the library had come long ago.
    pub fn age_pictures(&self) {
        let db =
            rusqlite::Connection::open(self.library().join("galley.db")).expect("the library can be read");
        let sql = "UPDATE picture SET added = '2020-01-01T00:00:00.000Z'";
        db.execute_batch(sql).expect("the library can be written");
    }

    /// Copies the piece touched last until the library has so many more, in the tables that lists and a start read.
    pub fn grow(&self, pieces: u32) {
        let db =
            rusqlite::Connection::open(self.library().join("galley.db")).expect("the library can be read");
        let columns: Vec<String> = db
            .prepare(
                "SELECT name FROM pragma_table_info('piece') WHERE name NOT IN ('n', 'id', 'slug', 'touched')",
            )
            .expect("the library can be read")
            .query_map([], |row| row.get(0))
            .expect("the library can be read")
            .collect::<Result<_, _>>()
            .expect("the library can be read");
        let columns = columns.join(", ");
        db.execute_batch(&format!(
            "BEGIN;
             CREATE TEMP TABLE copy AS WITH RECURSIVE copy(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM copy WHERE i < {pieces})
               SELECT i FROM copy WHERE {pieces} > 1;
             CREATE TEMP TABLE model AS SELECT * FROM piece ORDER BY touched DESC LIMIT 1;
             INSERT INTO piece(id, slug, touched, {columns}) SELECT id || '-' || i, slug || '-' || i, -i, {columns} FROM model, copy;
             INSERT INTO block(piece, id, ord, source, tail)
               SELECT model.id || '-' || i, block.id, ord, source, tail FROM model JOIN block ON piece = model.id, copy;
             COMMIT;"
        ))
        .expect("the library can be written");
    }

    /// The text of a piece, as it is kept.
    pub fn text_of(&self, piece: &str) -> String {
        let out = self.path("out");
        let mut export = self.galley();
        let export = export.args(["export", piece, "--to", "text", "--out"]).arg(&out).output();
        let export = export.expect("the command line runs");
        assert!(export.status.success(), "{}", String::from_utf8_lossy(&export.stderr));
        let file = out.join(piece).join(format!("{piece}.txt"));
        std::fs::read_to_string(file).expect("the text was written")
    }

    /// Gives a command this home and no other.
    pub fn furnish<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("GALLEY_LIBRARY", self.library())
            .env("HOME", self.0.path())
            .env("XDG_DATA_HOME", self.path("data"))
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_CACHE_HOME", self.path("cache"))
            .env("XDG_RUNTIME_DIR", self.0.path())
            .env("LC_ALL", "C.UTF-8")
    }

    /// The command line, at home here.
    pub fn galley(&self) -> Command {
        let mut command = Command::new(built::program("galley"));
        self.furnish(&mut command).current_dir(self.0.path());
        command
    }
}
