var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages();

var app = builder.Build();
app.MapRazorPages();
app.Run();

/// <summary>The portal's entry point, public so that tests can host it.</summary>
public partial class Program;
