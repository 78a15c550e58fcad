using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Bench.SqlInjectionXClientNotes;

public class Note { public int Id { get; set; } public string Text { get; set; } = ""; }

public class NotesContext : DbContext
{
    public DbSet<Note> Notes => Set<Note>();
}

[ApiController, Route("api/notes")]
public class ClientNotesController(NotesContext db) : ControllerBase
{
    [HttpGet]
    public async Task<Note[]> Find(string q) =>
        await db.Notes.FromSqlInterpolated($"select * from notes where text like {"%" + q + "%"}").ToArrayAsync();

    [HttpDelete]
    public Task<int> Purge(string tag) =>
        db.Database.ExecuteSqlAsync($"delete from notes where tag = {tag}");
}
