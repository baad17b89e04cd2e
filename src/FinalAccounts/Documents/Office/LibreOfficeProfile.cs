using System.Security.Cryptography;
using System.Text;
using FinalAccounts.Documents.Programs;

namespace FinalAccounts.Documents.Office;

/// <summary>
/// LibreOffice's settings for one run, in the run's own folder: no macro runs whatever it is signed with, and nothing that a file
/// links to (a section of another file, a sheet of another workbook, a picture) is fetched.
/// </summary>
internal static class LibreOfficeProfile
{
    private const string Folder = "profile";

    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
            <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
            <prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>
            <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
          </item>
          <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
          <item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>1</value></prop></item>
          <item oor:path="/org.openoffice.Office.Java/VirtualMachine"><prop oor:name="Enable" oor:op="fuse"><value>false</value></prop></item>
        </oor:items>
        """;

    /// <summary>Puts the settings into a run's folder and returns their address.</summary>
    public static string Write(WorkFolder folder)
    {
        var user = Directory.CreateDirectory(Path.Combine(folder.File(Folder), "user"));
        File.WriteAllText(Path.Combine(user.FullName, "registrymodifications.xcu"), Settings);
        return new Uri(folder.File(Folder)).AbsoluteUri;
    }

    /// <summary>
    /// Removes the socket that a killed run leaves outside its folder: LibreOffice puts it into /tmp whatever TMPDIR says, under the
    /// MD5 of its profile's address, each byte in hexadecimal without a leading zero.
    /// </summary>
    public static void RemoveSocket(string address)
    {
        if (OperatingSystem.IsWindows()) return;
#pragma warning disable CA5351 // Not for secrecy: it is the name that the program gives.
        var hash = MD5.HashData(Encoding.Unicode.GetBytes(address));
#pragma warning restore CA5351
        var name = "SingleOfficeIPC_" + string.Concat(hash.Select(part => part.ToString("x")));
        foreach (var socket in Directory.GetFiles("/tmp", $"OSL_PIPE_*_{name}")) File.Delete(socket);
    }
}
