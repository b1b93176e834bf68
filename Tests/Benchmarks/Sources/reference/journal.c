// Journals: what an entry commits to, and how entries hold each other; see Chain.swift.

#define OPENSSL_SUPPRESS_DEPRECATED
#include "store.h"

#include <openssl/sha.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { saltLength = 16, blockLength = 64 };

Journal prepareJournal(sqlite3 *store) {
  return (Journal){
      .begin = prepare(store, "INSERT INTO stream (kind, subject, entries, head)"
                              " VALUES (?, ?, 0, zeroblob(32))"),
      .entry = prepare(store, "INSERT INTO entry (stream, number, day, recordedAt, author, kind,"
                              " visibility, corrects, commitment, hash)"
                              " VALUES (?, ?, ?, ?, 'bench', ?, ?, NULL, ?, ?)"),
      .payload = prepare(store, "INSERT INTO payload (stream, number, salt, body)"
                                " VALUES (?, ?, ?, ?)"),
      .head = prepare(store, "UPDATE stream SET entries = ?, head = ? WHERE key = ?"),
  };
}

// Random bytes, drawn from the system sixteen salts at a time.
static void drawSalt(unsigned char *salt) {
  static unsigned char bytes[16 * saltLength];
  static int left = 0;
  if (left == 0) {
    if (getentropy(bytes, sizeof bytes) != 0) exit(71);
    left = 16;
  }
  memcpy(salt, bytes + --left * saltLength, saltLength);
}

// HMAC-SHA-256 of the body, keyed with the salt.
static void commit(const unsigned char *salt, const char *body, unsigned char *result) {
  unsigned char inner[blockLength], outer[blockLength];
  memset(inner, 0x36, sizeof inner);
  memset(outer, 0x5c, sizeof outer);
  for (int index = 0; index < saltLength; index++) {
    inner[index] ^= salt[index];
    outer[index] ^= salt[index];
  }
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, inner, sizeof inner);
  SHA256_Update(&context, body, strlen(body));
  SHA256_Final(result, &context);
  SHA256_Init(&context);
  SHA256_Update(&context, outer, sizeof outer);
  SHA256_Update(&context, result, hashLength);
  SHA256_Final(result, &context);
}

// Values in a row, each after its length.
typedef struct {
  unsigned char bytes[512];
  int count;
} Canonical;

static void addBytes(Canonical *text, const void *bytes, int length) {
  for (int shift = 24; shift >= 0; shift -= 8)
    text->bytes[text->count++] = (unsigned char)(length >> shift);
  memcpy(text->bytes + text->count, bytes, (size_t)length);
  text->count += length;
}

static void addText(Canonical *text, const char *value) {
  addBytes(text, value, (int)strlen(value));
}

static void addNumber(Canonical *text, long long value) {
  unsigned char bytes[8];
  for (int index = 0; index < 8; index++)
    bytes[index] = (unsigned char)(value >> (56 - 8 * index));
  addBytes(text, bytes, 8);
}

static void chain(Stream *stream, Entry entry, long long at, const unsigned char *commitment) {
  Canonical text = {.count = hashLength};
  memcpy(text.bytes, stream->head, hashLength);
  addText(&text, "logis/entry/1");
  addText(&text, stream->kind);
  addText(&text, stream->subject);
  addNumber(&text, stream->entries);
  addText(&text, entry.day);
  addNumber(&text, at);
  addText(&text, "bench");
  addText(&text, entry.kind);
  addText(&text, entry.visibility);
  addNumber(&text, 0);
  addBytes(&text, commitment, hashLength);
  SHA256(text.bytes, (size_t)text.count, stream->head);
}

Stream beginStream(Journal *journal, const char *kind, const char *subject) {
  bindText(journal->begin, 1, kind);
  bindText(journal->begin, 2, subject);
  perform(journal->begin);
  sqlite3 *store = sqlite3_db_handle(journal->begin);
  return (Stream){.key = sqlite3_last_insert_rowid(store), .kind = kind, .subject = subject};
}

void append(Journal *journal, Stream *stream, Entry entry) {
  unsigned char salt[saltLength], commitment[hashLength];
  long long at = (long long)time(NULL) * 1000;
  stream->entries++;
  drawSalt(salt);
  commit(salt, entry.body, commitment);
  chain(stream, entry, at, commitment);
  sqlite3_bind_int64(journal->entry, 1, stream->key);
  sqlite3_bind_int(journal->entry, 2, stream->entries);
  bindText(journal->entry, 3, entry.day);
  sqlite3_bind_int64(journal->entry, 4, at);
  bindText(journal->entry, 5, entry.kind);
  bindText(journal->entry, 6, entry.visibility);
  sqlite3_bind_blob(journal->entry, 7, commitment, hashLength, SQLITE_STATIC);
  sqlite3_bind_blob(journal->entry, 8, stream->head, hashLength, SQLITE_STATIC);
  perform(journal->entry);
  sqlite3_bind_int64(journal->payload, 1, stream->key);
  sqlite3_bind_int(journal->payload, 2, stream->entries);
  sqlite3_bind_blob(journal->payload, 3, salt, saltLength, SQLITE_STATIC);
  bindText(journal->payload, 4, entry.body);
  perform(journal->payload);
}

void moveHead(Journal *journal, Stream *stream) {
  sqlite3_bind_int(journal->head, 1, stream->entries);
  sqlite3_bind_blob(journal->head, 2, stream->head, hashLength, SQLITE_STATIC);
  sqlite3_bind_int64(journal->head, 3, stream->key);
  perform(journal->head);
}
