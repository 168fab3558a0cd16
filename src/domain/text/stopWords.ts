/**
 * Words of Indonesian news, in the form of `foldWord`, that say nothing about what a story is about:
 * function words, the verbs of attribution, days, months and times, the vocabulary of sites
 * themselves. Words under three characters are missing: terms have three or more.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `
  ada adalah adanya adapun agak agar akan akankah akhirnya aku anda antar antara apa apabila
  apakah apalagi atas atau ataupun awalnya bagai bagaimana bagi bagian bahkan bahwa baik banyak
  baru beberapa begini begitu belum benar berada berbagai berhasil berikut berikutnya bernama
  bersama bersamaan besar biasa biasanya bila bisa boleh buat bukan cara cukup dalam dan dapat
  dari daripada delapan demi demikian dengan depan dia dilakukan diri dirinya dua empat enam
  enggak gak guna hal hampir hanya harus hendak hingga ialah ikut ingin ini itu itulah jadi jangan
  jika jikalau juga justru kah kala kalau kali kalian kami kamu karena kecil kedua kembali
  kemudian kenapa kepada ketika khususnya kini kita kok kurang lagi lain lainnya lakukan lalu lama
  langsung lantaran lebih lewat lima macam maka makin malah mana masih masing maupun melainkan
  melakukan melalui melihat memang memberi memberikan membuat memiliki mencapai mendapat
  mendapatkan mengenai menjadi menjelang menuju merasa mereka merupakan meski meskipun mulai
  mungkin namun nanti nantinya nyaris oleh pada padahal paling para pasti pekan per perlu pernah
  pertama pihak pihaknya pula pun punya saat saatnya saja salah saling sama sambil sampai sana
  sangat satu saya seakan sebab sebagai sebagian sebaiknya sebanyak sebelum sebelumnya sebesar
  sebuah secara sedang sedangkan sedikit sehari sehingga sejak sejauh sejumlah sekali sekaligus
  sekarang sekitar selain selaku selalu selama selanjutnya seluruh semakin semata sembilan
  sementara sempat semua sendiri seorang seperti serta sesuai sesudah setelah setiap siapa sini
  sosok suatu sudah supaya tadi tahu tak tanpa tapi telah tentang tentu terhadap terjadi terkait
  terlalu termasuk ternyata tersebut terus terutama tetap tetapi tiap tiba tidak tiga tujuh turut
  umumnya untuk usai waktu walau walaupun yaitu yakni yang

  akui beber bebernya cerita ceritanya dijelaskan dikatakan diketahui dikonfirmasi dikutip
  dilansir disampaikan disebut disebutkan diungkapkan imbuh imbuhnya jelas jelasnya kata katanya
  keterangan konfirmasi lanjut lanjutnya melansir menambahkan mengaku mengatakan mengungkap
  mengungkapkan mengutip menjelaskan menurut menurutnya menyampaikan menyatakan menyebut
  menyebutkan papar paparnya pungkas pungkasnya sebut sebutnya tambah tambahnya tandas tandasnya
  tegas tegasnya terang terangnya tulis tulisnya tutup tutur ucap ucapnya ujar ujarnya ungkap
  ungkapnya

  agustus ahad april besok bulan desember detik dini februari hari harinya jam januari juli jumat
  juni kamis kemarin lusa malam maret mei menit minggu november oktober pagi pukul rabu sabtu
  selasa senin september siang sore tahun tanggal wib wit wita

  artikel baca berita com foto halaman klik kontributor koresponden laporan penulis redaksi
  reporter selengkapnya simak sumber tayang update video whatsapp
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
)
