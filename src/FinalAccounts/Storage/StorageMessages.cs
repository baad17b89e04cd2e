namespace FinalAccounts.Storage;

/// <summary>What storage says to whoever starts the program.</summary>
internal static class StorageMessages
{
    public const string NoPostgreSql =
        "本机没有找到 PostgreSQL：请安装 postgresql（Debian：apt-get install postgresql），或运行 ./run.sh 由它安装，或用环境变量 ConnectionStrings__FinalAccounts 指定一台 PostgreSQL 服务器。";

    public static string NoPrograms(string folder) =>
        $"FINALACCOUNTS_POSTGRES_BIN 指定的目录“{folder}”中没有 initdb、pg_ctl 和 postgres，请改正或取消这个环境变量。";

    public static string OtherVersion(string folder, string version) =>
        $"数据目录“{folder}”由 PostgreSQL {version} 建立，而本机没有这个版本：请安装 postgresql-{version}，或另选数据目录（FinalAccounts__DataDirectory）。";

    public const string NoAccount =
        "PostgreSQL 不能以 root 身份运行，而本机没有 postgres 账户：请换普通用户启动，或安装 Debian 的 postgresql 软件包，它会建立这个账户。";

    public const string NoSetpriv =
        "PostgreSQL 不能以 root 身份运行，而本机没有 setpriv（Debian 的 util-linux 软件包）：请安装它，或换普通用户启动。";

    public static string NotReachable(string folder) =>
        $"以 root 身份启动时数据库以 postgres 账户运行，而它不能进入“{folder}”：请把数据目录（FinalAccounts__DataDirectory）放在它能到达的地方，例如 /var/lib/finalaccounts。";

    public static string DirectoryNotUsable(string folder, string reason) => $"数据目录“{folder}”不能使用：{reason}";

    public static string NotOurCluster(string folder) =>
        $"“{folder}”里已有内容，但不是本程序建立的数据库，为免损坏没有动它：请另选数据目录（FinalAccounts__DataDirectory）。";

    public static string ProgramFailed(string program, string folder, string lastWords) =>
        $"数据目录“{folder}”中的私有 PostgreSQL 未能就绪（{program}）：{lastWords}";

    public static string LockTimeout(string file) => $"另一个进程长时间占用“{file}”，数据库未能启动，请稍后再试。";

    public static string NotAnswering(string folder) => $"数据目录“{folder}”中的私有 PostgreSQL 正在运行，但没有应答，请查看 postgresql.log。";

    public static string ServerUnavailable(string server, string reason) => $"无法连接 PostgreSQL 服务器（{server}）：{reason}";

    public static string CreatingCluster(string folder) => $"正在“{folder}”建立私有 PostgreSQL 数据库……";

    public static string CreatingAnew(string folder) => $"“{folder}”中的数据库上次没有建完，现重新建立。";

    public static string ClusterReady(int port) => $"私有 PostgreSQL 已就绪（127.0.0.1:{port}）。";

    public static string ClusterStopped => "私有 PostgreSQL 已停止。";

    public static string ClusterNotStopped(string folder, string lastWords) => $"“{folder}”中的私有 PostgreSQL 没有按时停止，下次启动会接着使用它：{lastWords}";

    public static string CreatingDatabase(string name) => $"正在建立数据库 {name}。";
}
