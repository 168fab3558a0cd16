// Loaded into child programs by --import: they end with the script that started them, even when that
// one is killed. Node hands --import down to their own children, which are none of its business.
if (process.ppid === Number(process.env.NEWSROOM_PARENT)) {
  process.on('disconnect', () => process.exit(1))
  // The channel alone must not keep a program that has finished from ending.
  process.channel?.unref()
}
